package app.klatch.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;

/// Opens connections with the pragmas every one of them needs: a saved line survives a power cut (WAL, synchronous FULL).
final class Connections {
    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /// A connection that changes nothing, not even the journal mode.
    static Connection inspector(Path file) throws SQLException {
        return common().createConnection("jdbc:sqlite:" + file);
    }

    static Connection writer(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static Connection reader(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "268435456");
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-32_000);
        return config;
    }
}
