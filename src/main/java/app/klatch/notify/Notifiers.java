package app.klatch.notify;

import java.util.Locale;
import java.util.Optional;

/// Which way of notifying a system offers.
public final class Notifiers {
    private static final long SECONDS_TO_WAIT = 8;

    private Notifiers() {}

    /// Looks into the folders of programs: call it off the UI thread. Empty when this system offers none.
    public static Optional<Notifier> find() {
        Commands commands = new SystemCommands(Optional.ofNullable(System.getenv("PATH")).orElse(""), SECONDS_TO_WAIT);
        return find(System.getProperty("os.name", ""), commands);
    }

    static Optional<Notifier> find(String system, Commands commands) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return when(commands, OsascriptNotifier.PROGRAM, new OsascriptNotifier(commands));
        }
        if (name.contains("windows")) {
            return when(commands, PowerShellNotifier.PROGRAM, new PowerShellNotifier(commands));
        }
        return when(commands, NotifySendNotifier.PROGRAM, new NotifySendNotifier(commands))
                .or(() -> when(commands, GdbusNotifier.PROGRAM, new GdbusNotifier(commands)));
    }

    private static Optional<Notifier> when(Commands commands, String program, Notifier notifier) {
        return commands.has(program) ? Optional.of(notifier) : Optional.empty();
    }
}
