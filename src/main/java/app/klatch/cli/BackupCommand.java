package app.klatch.cli;

import app.klatch.db.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `klatch backup FILE`: a whole copy, also while the window is open. Never overwrites anything.
@Command(name = "backup", description = "Copies your file to another place, also while Klatch is open.")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Parameters(paramLabel = "FILE", description = "Where the copy goes; it must not be there yet.")
    private Path copy;

    @Override
    public Integer call() {
        if (!Files.exists(klatch.file())) {
            throw new Refusal("There is no file " + klatch.file() + " to copy yet. Add somebody first.");
        }
        Backups.copyTo(klatch.file(), copy);
        klatch.streams().out().println("A copy of " + klatch.file() + " is in " + copy + ".");
        return Cli.DONE;
    }
}
