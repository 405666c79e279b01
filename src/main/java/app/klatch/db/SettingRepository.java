package app.klatch.db;

import java.util.Optional;

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

    public void put(String key, String value) {
        int _ = database.writeInBulk(handle -> handle.createUpdate("""
                        INSERT INTO setting (key, value) VALUES (:key, :value)
                        ON CONFLICT (key) DO UPDATE SET value = excluded.value""")
                .bind("key", key)
                .bind("value", value)
                .execute());
    }
}
