package app.klatch.notify;

import java.util.List;
import java.util.Map;

/// Windows: a toast through PowerShell. The words are in the environment, so that the script is always the same.
record PowerShellNotifier(Commands commands) implements Notifier {
    static final String PROGRAM = "powershell.exe";

    private static final String SCRIPT = """
            $ErrorActionPreference = 'Stop'
            $manager = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
            $toast = $manager::GetTemplateContent([Windows.UI.Notifications.ToastTemplateType]::ToastText02)
            $lines = $toast.GetElementsByTagName('text')
            $null = $lines.Item(0).AppendChild($toast.CreateTextNode($env:KLATCH_TITLE))
            $null = $lines.Item(1).AppendChild($toast.CreateTextNode($env:KLATCH_TEXT))
            $shell = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
            $manager::CreateToastNotifier($shell).Show([Windows.UI.Notifications.ToastNotification]::new($toast))
            """;

    @Override
    public void show(String title, String text) {
        commands.run(List.of(PROGRAM, "-NoProfile", "-NonInteractive", "-Command", SCRIPT),
                Map.of("KLATCH_TITLE", title, "KLATCH_TEXT", text));
    }
}
