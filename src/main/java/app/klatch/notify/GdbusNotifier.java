package app.klatch.notify;

import java.util.List;
import java.util.Map;

/// Linux without libnotify: GLib's `gdbus` calls the desktop's notification service itself
/// ([its specification](https://specifications.freedesktop.org/notification-spec/latest/)).
record GdbusNotifier(Commands commands) implements Notifier {
    static final String PROGRAM = "gdbus";
    private static final String SERVICE = "org.freedesktop.Notifications";

    @Override
    public void show(String title, String text) {
        commands.run(List.of(PROGRAM, "call", "--session", "--timeout=4", "--dest=" + SERVICE, "--object-path=/org/freedesktop/Notifications",
                "--method=" + SERVICE + ".Notify", "--", literal("Klatch"), "uint32 0", literal(""), literal(title), literal(text), "@as []", "@a{sv} {}", "int32 -1"), Map.of());
    }

    /// A string as GVariant's text format writes it.
    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
