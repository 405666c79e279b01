package app.klatch.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a file to the newest version: numbered SQL scripts, counted by `PRAGMA user_version`, one transaction each. Never edit
/// a script that shipped. An existing file is copied before it is changed; a newer one, or one of another program, is refused.
final class Migrations {
    /// "KLTC": marks an SQLite file as ours.
    static final int APPLICATION_ID = 0x4B4C5443;

    static final List<String> SCRIPTS = List.of(
            "001-people.sql", "002-platforms.sql", "003-interactions.sql", "004-followups.sql", "005-search.sql",
            "006-total-log.sql", "007-plates-and-review.sql", "008-skipped-dates.sql", "009-setting-uid.sql");

    private Migrations() {}

    /// Reads what the file is before anything may change it, its journal mode included.
    ///
    /// @throws DatabaseProblem when it is another program's, or made by a newer Klatch
    static void refuseForeign(Connection connection, Path file) throws SQLException {
        refuseForeign(connection, file, number(connection, "PRAGMA user_version"), SCRIPTS.size());
    }

    static void run(Connection connection, Path file, List<String> scripts) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        if (version == scripts.size()) {
            return;
        }
        if (version > 0) {
            copyBefore(connection, file, version);
        }
        for (int next = version; next < scripts.size(); next++) {
            apply(connection, script(scripts.get(next)), next + 1);
        }
    }

    private static void refuseForeign(Connection connection, Path file, int version, int newest) throws SQLException {
        int id = number(connection, "PRAGMA application_id");
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (id != APPLICATION_ID && !(empty && id == 0)) {
            throw new DatabaseProblem(DatabaseProblem.Kind.NOT_KLATCH,
                    file + " belongs to another program; it was left as it is. Choose another file.");
        }
        if (version > newest) {
            throw new DatabaseProblem(DatabaseProblem.Kind.NEWER, file + " was made by a newer Klatch (version " + version
                    + ", this one knows " + newest + "). It was left as it is. Install the newer Klatch to open it.");
        }
    }

    private static void copyBefore(Connection connection, Path file, int version) throws SQLException {
        Path copy = file.resolveSibling(file.getFileName() + ".before-version-" + (version + 1));
        try {
            Files.deleteIfExists(copy);
            DataFile.createPrivate(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private static void apply(Connection connection, String sql, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
