package app.klatch.db;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The owner's choices, kept in the file by name. Choosing is no undo step.
public final class SettingRepository {
    private final Database database;

    public SettingRepository(Database database) {
        this.database = database;
    }

    public Optional<String> get(String key) {
        return database.read(handle -> handle.createQuery("SELECT value FROM setting WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    /// As `reading` understands what is kept; empty also when it can't, as what was written by hand or by a later Klatch.
    public <T> Optional<T> get(String key, Function<String, T> reading) {
        return get(key).flatMap(text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (IllegalArgumentException | DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    /// Calls back after every commit that may have changed one, on the thread that wrote; returns what ends it.
    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("setting"), action);
    }

    public void put(String key, String value) {
        int _ = database.writeInBulk(handle -> handle.createUpdate("""
                        INSERT INTO setting (key, value) VALUES (:key, :value)
                        ON CONFLICT (key) DO UPDATE SET value = excluded.value""")
                .bind("key", key)
                .bind("value", value)
                .execute());
    }
}
