package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.names.Folding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Platforms, presences on them, and the gatherings held there.
public final class PlatformRepository {
    /// Which platform has this name, or had it: the latest of several that became part of others. Archived and closed ones too,
    /// because what is said to happen there is logged there.
    public static final String NAMED = """
            SELECT id FROM (SELECT id, 0 AS former FROM platform WHERE folded = :folded
              UNION ALL SELECT platform_id, id FROM platform_other_name WHERE folded = :folded)
            ORDER BY former > 0, former DESC LIMIT 1""";

    private static final RowMapper<Platform> PLATFORM = ConstructorMapper.of(Platform.class);
    private static final RowMapper<Presence> PRESENCE = ConstructorMapper.of(Presence.class);

    private final Database database;
    private final Clock clock;

    public PlatformRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Platform> all() {
        return database.read(h -> h.createQuery("SELECT * FROM platform ORDER BY id").map(PLATFORM).list());
    }

    public Optional<Platform> find(long id) {
        return database.read(h -> h.createQuery("SELECT * FROM platform WHERE id = ?").bind(0, id).map(PLATFORM).findFirst());
    }

    /// The platform of this name, or that had it before it became part of another, whatever its case and accents; made when it is new.
    public long findOrAdd(String name, PlatformKind kind, Side side) {
        return database.write("Add " + name, h -> h.createQuery(NAMED)
                .bind("folded", Folding.fold(name)).mapTo(Long.class).findFirst()
                .orElseGet(() -> h.createUpdate("""
                        INSERT INTO platform (uid, name, folded, kind, side) VALUES (:uid, :name, :folded, :kind, :side)""")
                        .bind("uid", Uids.next(clock)).bind("name", name).bind("folded", Folding.fold(name))
                        .bind("kind", kind).bind("side", side)
                        .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one()));
    }

    /// What platforms were called before they became part of another, folded, with the other's id; as [#NAMED] tells them.
    public Map<String, Long> formerNames() {
        return database.read(h -> h.createQuery("SELECT folded, platform_id FROM platform_other_name ORDER BY id")
                .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, latest) -> latest)));
    }

    public List<Presence> presencesOf(long personId) {
        return database.read(h -> h.createQuery("""
                SELECT presence.*, platform.name AS platform, platform.kind, platform.side
                FROM presence JOIN platform ON platform.id = presence.platform_id
                WHERE person_id = ? ORDER BY presence.id""").bind(0, personId).map(PRESENCE).list());
    }

    /// Adds a presence unless the person has this very one; a handle fills a presence on that platform that had none.
    public void addPresence(long personId, long platformId, @Nullable String handle, @Nullable String url) {
        database.write("Add a presence", h -> {
            int there = h.createUpdate("""
                    UPDATE presence SET handle = coalesce(handle, :handle), url = coalesce(url, :url)
                    WHERE id = (SELECT id FROM presence WHERE person_id = :person AND platform_id = :platform
                      AND (:handle IS NULL OR handle IS NULL OR handle = :handle COLLATE NOCASE) LIMIT 1)""")
                    .bind("handle", handle).bind("url", url).bind("person", personId).bind("platform", platformId).execute();
            return there > 0 ? there : h.createUpdate("""
                    INSERT INTO presence (uid, person_id, platform_id, handle, url) VALUES (:uid, :person, :platform, :handle, :url)""")
                    .bind("uid", Uids.next(clock)).bind("person", personId).bind("platform", platformId)
                    .bind("handle", handle).bind("url", url).execute();
        });
    }

    public void changePresence(Presence presence, @Nullable String handle, @Nullable String url) {
        database.write("Edit " + presence.platform(), h -> h.createUpdate("UPDATE presence SET handle = ?, url = ? WHERE id = ?")
                .bind(0, handle).bind(1, url).bind(2, presence.id()).execute());
    }

    public void removePresence(Presence presence) {
        database.write("Remove " + presence.platform(), h -> h.execute("DELETE FROM presence WHERE id = ?", presence.id()));
    }

    /// The gathering at a platform on a day, made when it is new, with this person there.
    public long attend(long platformId, LocalDate day, long personId) {
        return database.write("Add to the gathering", h -> {
            h.createUpdate("""
                    INSERT INTO gathering (uid, platform_id, happened_on) VALUES (?, ?, ?)
                    ON CONFLICT (platform_id, happened_on) DO NOTHING""")
                    .bind(0, Uids.next(clock)).bind(1, platformId).bind(2, day).execute();
            long gathering = h.createQuery("SELECT id FROM gathering WHERE platform_id = ? AND happened_on = ?")
                    .bind(0, platformId).bind(1, day).mapTo(Long.class).one();
            h.createUpdate("""
                    INSERT INTO attendance (uid, gathering_id, person_id) VALUES (?, ?, ?)
                    ON CONFLICT (gathering_id, person_id) DO NOTHING""")
                    .bind(0, Uids.next(clock)).bind(1, gathering).bind(2, personId).execute();
            return gathering;
        });
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("platform"), action);
    }
}
