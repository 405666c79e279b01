package app.klatch.db;

import java.nio.file.Path;
import org.sqlite.SQLiteException;

/// Turns what Jdbi and SQLite throw into a [DatabaseProblem]; anything else is a fault of the program and stays what it is.
final class Failures {
    private Failures() {}

    static RuntimeException inWords(Throwable failure, Path file) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseProblem problem) {
                return problem;
            }
            if (cause instanceof SQLiteException sqlite) {
                return DatabaseProblem.of(sqlite.getResultCode(), file, failure);
            }
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
