package app.klatch.db;

import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;

/// Something about the file that the owner must hear: the message is a whole sentence for the screen, saying what happened,
/// what was kept and what to do next.
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What sort of problem it is; the sentence is in the message.
    public enum Kind { NOT_A_DATABASE, NOT_KLATCH, NEWER, READ_ONLY, NO_FOLDER, BUSY, FULL, DAMAGED, REFUSED, OTHER }

    private final Kind kind;

    public DatabaseProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public DatabaseProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// Puts an SQLite error into words.
    static DatabaseProblem of(SQLiteErrorCode code, Path file, Throwable cause) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_NOTADB -> new DatabaseProblem(Kind.NOT_A_DATABASE,
                    file + " is not a Klatch file; it was left as it is. Choose another file.", cause);
            case SQLITE_CORRUPT -> new DatabaseProblem(Kind.DAMAGED,
                    file + " is damaged, so nothing was written to it. Restore the newest copy from the backups folder beside it.",
                    cause);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> new DatabaseProblem(Kind.READ_ONLY,
                    file + " or its folder can't be written to, so nothing was saved. Allow writing, or choose another file.",
                    cause);
            case SQLITE_FULL -> new DatabaseProblem(Kind.FULL,
                    "The disk is full, so this was not saved; everything saved before is safe. Free some space and try again.",
                    cause);
            case SQLITE_IOERR -> new DatabaseProblem(Kind.OTHER,
                    "The disk did not answer for " + file + ", so this was not saved; everything saved before is safe."
                            + " Check the drive and try again.", cause);
            case SQLITE_BUSY, SQLITE_LOCKED -> new DatabaseProblem(Kind.BUSY,
                    "Another program is writing to " + file + ", so this was not saved. Try again in a moment.", cause);
            case SQLITE_CONSTRAINT -> new DatabaseProblem(Kind.REFUSED,
                    "This does not fit what is in the file now, so nothing was changed.", cause);
            default -> new DatabaseProblem(Kind.OTHER,
                    "The file could not be used just now, so nothing was changed: " + cause.getMessage(), cause);
        };
    }
}
