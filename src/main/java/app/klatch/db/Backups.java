package app.klatch.db;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Copies of the file: one a day in the folder `backups` beside it, the newest fourteen kept, and one anywhere when asked.
/// A copy is made by SQLite itself (`VACUUM INTO`), so it is whole even while somebody writes.
public final class Backups {
    static final int KEPT = 14;

    private Backups() {}

    /// Makes today's copy unless it is there, and lets go of the oldest.
    ///
    /// @throws DatabaseProblem in words when the copy can't be made; the file itself is not touched
    public static void daily(Path file, LocalDate today) {
        Path folder = file.toAbsolutePath().resolveSibling("backups");
        Path copy = folder.resolve(stem(file) + "-" + today + ".db");
        if (Files.exists(copy)) {
            return;
        }
        try {
            DataFile.createFolder(folder);
            Path half = folder.resolve(copy.getFileName() + ".part");
            Files.deleteIfExists(half);
            copyTo(file, half);
            Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
            forgetOldest(folder, stem(file));
        } catch (IOException failure) {
            throw new DatabaseProblem(DatabaseProblem.Kind.OTHER,
                    "Today's backup could not be made in " + folder + "; your file is safe. " + failure.getMessage(), failure);
        }
    }

    /// Copies the file to a place that must not exist yet.
    ///
    /// @throws DatabaseProblem in words when there is something already or the copy can't be made
    public static void copyTo(Path file, Path copy) {
        try {
            if (Files.exists(copy)) {
                throw new FileAlreadyExistsException(copy.toString());
            }
            DataFile.createPrivate(copy);
            try (Connection connection = Connections.inspector(file); var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, copy.toString());
                statement.execute();
            }
        } catch (FileAlreadyExistsException there) {
            throw new DatabaseProblem(DatabaseProblem.Kind.REFUSED,
                    copy + " exists already and was left as it is. Choose another name for the copy.", there);
        } catch (IOException | SQLException failure) {
            throw new DatabaseProblem(DatabaseProblem.Kind.OTHER,
                    "The copy " + copy + " could not be made; your file is safe. " + failure.getMessage(), failure);
        }
    }

    /// When the newest daily copy was made; empty while there is none.
    ///
    /// @throws DatabaseProblem in words when the folder can't be read
    public static Optional<Instant> newest(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("backups");
        try {
            List<Path> copies = Files.exists(folder) ? copies(folder, stem(file)) : List.of();
            return copies.isEmpty() ? Optional.empty() : Optional.of(Files.getLastModifiedTime(copies.getFirst()).toInstant());
        } catch (IOException failure) {
            throw new DatabaseProblem(DatabaseProblem.Kind.OTHER, "The folder of the backups, " + folder + ", can't be read.", failure);
        }
    }

    private static void forgetOldest(Path folder, String stem) throws IOException {
        List<Path> copies = copies(folder, stem);
        for (Path old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
            Files.delete(old);
        }
    }

    /// The newest first.
    private static List<Path> copies(Path folder, String stem) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("\\Q" + stem + "\\E-\\d{4}-\\d\\d-\\d\\d\\.db"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed()).toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
