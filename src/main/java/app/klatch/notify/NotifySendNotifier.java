package app.klatch.notify;

import java.util.List;
import java.util.Map;

/// Linux with libnotify's `notify-send`.
record NotifySendNotifier(Commands commands) implements Notifier {
    static final String PROGRAM = "notify-send";

    @Override
    public void show(String title, String text) {
        commands.run(List.of(PROGRAM, "--app-name=Klatch", "--", title, text), Map.of());
    }
}
