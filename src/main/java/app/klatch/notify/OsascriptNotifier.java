package app.klatch.notify;

import java.util.List;
import java.util.Map;

/// macOS: AppleScript's `display notification`. The words are the script's arguments, not part of it.
record OsascriptNotifier(Commands commands) implements Notifier {
    static final String PROGRAM = "osascript";

    @Override
    public void show(String title, String text) {
        commands.run(List.of(PROGRAM, "-e", "on run argv", "-e",
                "display notification (item 2 of argv) with title (item 1 of argv)", "-e", "end run", title, text), Map.of());
    }
}
