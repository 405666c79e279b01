package app.klatch.transfer;

import app.klatch.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// A vCard file that was read and can be written into the log.
public final class VCardImport {
    private final String label;
    private final VCardReading.Result result;

    private VCardImport(String label, VCardReading.Result result) {
        this.label = label;
        this.result = result;
    }

    /// Reads the whole file before anything is written.
    ///
    /// @throws NotReadable with a sentence, when there is no such file or no card in it
    public static VCardImport read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotReadable((Files.isDirectory(file) ? file + " is a folder" : "There is no file " + file)
                    + ", so nothing was imported. Name a vCard file (.vcf).");
        }
        try {
            VCardReading.Result result = VCardReading.read(Files.readAllBytes(file));
            if (result.cards() == 0) {
                throw new NotReadable(file + " holds no vCard, so nothing was imported. Export a vCard file (.vcf) and try again.");
            }
            if (result.people().isEmpty()) {
                throw new NotReadable("There is nobody in " + file + ", so nothing was imported: " + result.complaints().getFirst() + ".");
            }
            return new VCardImport("Import " + file.getFileName(), result);
        } catch (IOException failure) {
            throw new NotReadable(file + " can't be read, so nothing was imported. Allow reading it and try again.", failure);
        }
    }

    /// Writes everybody in one transaction and one undo step.
    ///
    /// @throws app.klatch.db.DatabaseProblem in words; nothing is then imported
    public ImportReport into(Database database, Clock clock) {
        return new PersonImporter(database, clock).write(label, result.people(), result.complaints());
    }
}
