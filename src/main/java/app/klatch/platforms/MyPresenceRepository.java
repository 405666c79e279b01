package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The handles and profiles that are my own.
public final class MyPresenceRepository {
    private static final RowMapper<MyPresence> MINE = ConstructorMapper.of(MyPresence.class);

    private final Database database;
    private final Clock clock;

    public MyPresenceRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<MyPresence> of(long platformId) {
        return database.read(h -> h.createQuery("SELECT id, handle, url FROM presence WHERE platform_id = ? AND person_id IS NULL ORDER BY id")
                .bind(0, platformId).map(MINE).list());
    }

    public void add(long platformId, @Nullable String handle, @Nullable String url) {
        database.write("Add my presence", h -> h.createUpdate("INSERT INTO presence (uid, platform_id, handle, url) VALUES (?, ?, ?, ?)")
                .bind(0, Uids.next(clock)).bind(1, platformId).bind(2, handle).bind(3, url).execute());
    }

    public void change(long id, @Nullable String handle, @Nullable String url) {
        database.write("Edit my presence", h -> h.createUpdate("UPDATE presence SET handle = ?, url = ? WHERE id = ? AND person_id IS NULL")
                .bind(0, handle).bind(1, url).bind(2, id).execute());
    }

    public void remove(long id) {
        database.write("Remove my presence", h -> h.execute("DELETE FROM presence WHERE id = ? AND person_id IS NULL", id));
    }
}
