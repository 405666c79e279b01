package app.klatch.db;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sqlite.SQLiteUpdateListener;

/// Collects which tables a transaction touched, told by SQLite's own update hook, and tells those who asked after the commit.
final class Changes implements SQLiteUpdateListener {
    private record Listener(Set<String> tables, Runnable action) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> touched = new HashSet<>();

    @Override
    public void onUpdate(Type type, String database, String table, long rowId) {
        if (database.equals("main")) {
            touched.add(table);
        }
    }

    Runnable listen(Collection<String> tables, Runnable action) {
        Listener listener = new Listener(Set.copyOf(tables), action);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Forgets what a transaction that was rolled back touched.
    void forget() {
        touched.clear();
    }

    /// What was touched since the last call.
    Set<String> take() {
        Set<String> taken = Set.copyOf(touched);
        touched.clear();
        return taken;
    }

    void tell(Set<String> tables) {
        for (Listener listener : listeners) {
            if (listener.tables().stream().anyMatch(tables::contains)) {
                listener.action().run();
            }
        }
    }

    void tellAll() {
        listeners.forEach(listener -> listener.action().run());
    }
}
