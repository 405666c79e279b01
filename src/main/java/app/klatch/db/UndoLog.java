package app.klatch.db;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Undo and redo for every table by triggers, after SQLite's own "Automatic Undo/Redo Using SQLite": temporary triggers on
/// the writing connection note for every change the SQL that takes it back. A step is one write with its label; the log
/// lives as long as the connection.
final class UndoLog {
    /// One thing the owner did: the rows `first` to `last` of the log take it back.
    private record Step(String label, long first, long last) {}

    private static final int STEPS_KEPT = 500;

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    /// All of it as one plain script: there are three triggers for a table, and texts so long cost Jdbi more to read than SQLite.
    void install(Handle handle) throws SQLException {
        StringBuilder script = new StringBuilder("""
                BEGIN;
                CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, sql TEXT NOT NULL);
                CREATE TEMP TABLE undo_switch (watching INTEGER NOT NULL);
                INSERT INTO temp.undo_switch VALUES (1);
                """);
        tables(handle).forEach((table, columns) -> script.append(triggers(table, columns)));
        try (Statement raw = handle.getConnection().createStatement()) {
            raw.executeUpdate(script.append("COMMIT").toString());
        }
    }

    /// Switches the watching off for one bulk write that has an undo of its own, or none.
    void watching(Handle handle, boolean on) {
        handle.execute("UPDATE temp.undo_switch SET watching = ?", on ? 1 : 0);
    }

    long mark(Handle handle) {
        return handle.createQuery("SELECT coalesce((SELECT seq FROM temp.sqlite_sequence WHERE name = 'undo_log'), 0)")
                .mapTo(Long.class).one();
    }

    /// Notes what was written since `mark` as one step, if anything was.
    void done(String label, long mark, long now) {
        if (now > mark) {
            undo.push(new Step(label, mark + 1, now));
            redo.clear();
        }
    }

    /// Throws the oldest steps away.
    void trim(Handle handle) {
        if (undo.size() > STEPS_KEPT) {
            Step oldest = undo.removeLast();
            handle.execute("DELETE FROM temp.undo_log WHERE seq <= ?", oldest.last());
        }
    }

    /// Tells the newest step from every other there was or will be; 0 when there is none.
    long newest() {
        Step step = undo.peek();
        return step == null ? 0 : step.last();
    }

    /// Whether this step, as [#newest] told it, was neither taken back nor forgotten.
    boolean holds(long step) {
        return undo.stream().anyMatch(each -> each.last() == step);
    }

    Optional<String> undoLabel() {
        return Optional.ofNullable(undo.peek()).map(Step::label);
    }

    Optional<String> redoLabel() {
        return Optional.ofNullable(redo.peek()).map(Step::label);
    }

    /// Plays the newest step backwards inside the caller's transaction; call [#moved] when that has been committed.
    String play(Handle handle, boolean backwards) throws SQLException {
        Step step = (backwards ? undo : redo).element();
        handle.execute("PRAGMA defer_foreign_keys = ON");
        List<String> statements = handle
                .createQuery("SELECT sql FROM temp.undo_log WHERE seq BETWEEN ? AND ? ORDER BY seq DESC")
                .bind(0, step.first()).bind(1, step.last()).mapTo(String.class).list();
        handle.execute("DELETE FROM temp.undo_log WHERE seq BETWEEN ? AND ?", step.first(), step.last());
        try (Statement raw = handle.getConnection().createStatement()) {      // plain JDBC: the texts hold any ? and :word
            for (String statement : statements) {
                raw.executeUpdate(statement);
            }
        }
        return step.label();
    }

    /// The step that was played is now one of the other stack.
    void moved(boolean backwards, long mark, long now) {
        Step step = (backwards ? undo : redo).pop();
        (backwards ? redo : undo).push(new Step(step.label(), mark + 1, now));
    }

    /// The columns of each table.
    private static Map<String, List<String>> tables(Handle handle) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        handle.createQuery("""
                SELECT t.name AS of, c.name AS named FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'
                ORDER BY t.name, c.cid""").map((row, _) -> Map.entry(row.getString("of"), row.getString("named")))
                .forEach(column -> tables.computeIfAbsent(column.getKey(), _ -> new ArrayList<>()).add(column.getValue()));
        return tables;
    }

    private static String triggers(String table, List<String> columns) {
        String names = String.join(", ", columns);
        String values = String.join(" || ', ' || ", columns.stream().map(c -> "quote(old." + c + ")").toList());
        String sets = String.join(" || ", columns.stream().filter(c -> !c.equals("id"))
                .map(c -> "iif(old." + c + " IS new." + c + ", '', ', " + c + " = ' || quote(old." + c + "))").toList());
        return trigger(table, "INSERT", "'DELETE FROM " + table + " WHERE id = ' || new.id")
                + trigger(table, "UPDATE", "'UPDATE " + table + " SET id = ' || old.id || " + sets + " || ' WHERE id = ' || new.id")
                + trigger(table, "DELETE", "'INSERT INTO " + table + " (" + names + ") VALUES (' || " + values + " || ')'");
    }

    private static String trigger(String table, String event, String sql) {
        return "CREATE TEMP TRIGGER undo_" + table + "_" + event + " AFTER " + event + " ON main." + table
                + " WHEN (SELECT watching FROM temp.undo_switch) BEGIN INSERT INTO undo_log (sql) VALUES (" + sql + "); END;\n";
    }
}
