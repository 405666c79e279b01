package app.klatch.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// `klatch.db.lock` beside `klatch.db`, readable by its owner only. It stays when the program ends: deleting it could pull it
/// away under the next one. The lock lies far behind the text, for Windows lets nobody read what is locked.
final class LockFile implements AutoCloseable {
    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;
    private static final int LONGEST_TEXT = 4_096;

    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    static LockFile beside(Path dataFile) throws IOException {
        Path folder = folderOf(dataFile.toAbsolutePath());
        Path name = real(dataFile.toAbsolutePath()).getFileName();
        return new LockFile(FileChannel.open(folder.resolve(name + ".lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), only("rw-------")));
    }

    /// The folder the data really lies in, so that two ways to the same file meet at one lock.
    private static Path folderOf(Path dataFile) throws IOException {
        Path folder = real(dataFile).getParent();
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, only("rwx------"));
        }
        return folder.toRealPath();
    }

    private static Path real(Path dataFile) throws IOException {
        return Files.exists(dataFile) ? dataFile.toRealPath() : dataFile;
    }

    /// Whether this process has the lock now. It goes with the process, however that ends.
    boolean take() throws IOException {
        try {
            return channel.tryLock(FAR_BEHIND, 1, false) != null;
        } catch (OverlappingFileLockException ours) {
            return false;      // another window of this very process
        }
    }

    String read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    void write(String text) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(text), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
