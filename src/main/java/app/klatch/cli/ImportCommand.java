package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.transfer.VCardImport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `klatch import FILE.vcf`. The file is read before the log is opened, so that one that is no vCard makes no log.
@Command(name = "import", description = "Takes the people of a vCard file (.vcf) into your log.")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Parameters(paramLabel = "FILE.vcf", description = "The address book to import.")
    private Path file;

    @Override
    public Integer call() {
        VCardImport cards = VCardImport.read(file);
        try (Database database = Database.open(klatch.file())) {
            klatch.streams().out().println(cards.into(database, klatch.clock()).sentence());
        }
        return Cli.DONE;
    }
}
