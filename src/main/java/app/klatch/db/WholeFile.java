package app.klatch.db;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Writes a file that is there whole or not at all: first beside its place, readable by its owner only, then moved there.
/// What stood there before stays until then.
public final class WholeFile {
    /// What is written.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private WholeFile() {}

    /// Replaces what is there.
    ///
    /// @throws NotWritable in words when the file is a log itself, a folder, or can't be written
    public static void write(Path file, Content content) {
        try {
            refuseUnusable(file);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                write(content, file);      // a pipe or a device takes it as it comes
                return;
            }
            Path half = Files.createTempFile(file.toAbsolutePath().getParent(), ".klatch", ".part");
            try {
                write(content, half);
                move(half, file);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException failure) {
            throw new NotWritable(file + " could not be written, and whatever was there before is unchanged."
                    + " Check that its folder is there, may be written to and has room. (" + failure.getMessage() + ")", failure);
        }
    }

    private static void refuseUnusable(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NotWritable(file + " is a folder. Name a file in it.");
        }
        if (Files.isRegularFile(file) && beginsLikeALog(file)) {
            throw new NotWritable(file + " holds a log itself, so it was left as it is. Name another file for the export.");
        }
    }

    private static boolean beginsLikeALog(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private static void write(Content content, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            content.writeTo(out);
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
