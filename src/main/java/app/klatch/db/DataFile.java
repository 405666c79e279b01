package app.klatch.db;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The file on disk: made in its folder, readable by its owner only. (Where the system has no POSIX permissions, the
/// owner's data folder is private already.)
final class DataFile {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DataFile() {}

    /// Makes the file and its folder when they are missing, and takes other users' rights away when they are there.
    ///
    /// @throws DatabaseProblem in words, when the folder or the file can't be used
    static void prepare(Path file) {
        refuseUnusable(file);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                createFolder(folder);
            }
            if (!Files.exists(file)) {
                createPrivate(file);
            }
            Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
            if (POSIX && !Files.getPosixFilePermissions(file).equals(owner)) {
                Files.setPosixFilePermissions(file, owner);
            }
        } catch (IOException failure) {
            throw new DatabaseProblem(DatabaseProblem.Kind.NO_FOLDER,
                    file + " could not be made: its folder can't be written to. Choose another place with --data FILE.", failure);
        }
    }

    private static void refuseUnusable(Path file) {
        if (Files.isDirectory(file)) {
            throw new DatabaseProblem(DatabaseProblem.Kind.NOT_A_DATABASE, file + " is a folder. Choose a file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        boolean folderLocked = folder != null && Files.isDirectory(folder) && !writable(folder);
        if (folderLocked || (Files.exists(file) && !writable(file))) {
            throw new DatabaseProblem(DatabaseProblem.Kind.READ_ONLY,
                    file + " or its folder can't be written to, so it was not opened. Allow writing, or choose another file.");
        }
    }

    /// Asked of the permission bits too, so that an administrator, who may write anywhere, is told the same.
    private static boolean writable(Path file) {
        if (!Files.isWritable(file)) {
            return false;
        }
        try {
            return !POSIX || Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException failure) {
            throw new DatabaseProblem(DatabaseProblem.Kind.READ_ONLY, file + " can't be read. Choose another file.", failure);
        }
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, only("rwx------"));
        }
    }

    static void createPrivate(Path file) throws IOException {
        try {
            Files.createFile(file, only("rw-------"));
        } catch (FileAlreadyExistsException made) {
            if (!Files.isRegularFile(file)) {
                throw made;      // another Klatch made it a moment ago, unless it is something else
            }
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
