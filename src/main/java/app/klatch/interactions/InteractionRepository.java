package app.klatch.interactions;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The log.
public final class InteractionRepository {
    static final String TIMELINE = """
            SELECT i.id, i.happened_on, i.precision, i.platform_id, i.gathering_id, platform.name AS platform, platform.kind, platform.side,
              i.channel, i.stance, i.started_by, i.depth, i.minutes, i.note, i.outcome, i.enjoyed,
              (SELECT count(*) - 1 FROM interaction_person o WHERE o.interaction_id = i.id) AS others
            FROM interaction_person ip
            JOIN interaction i ON i.id = ip.interaction_id
            LEFT JOIN platform ON platform.id = i.platform_id
            WHERE ip.person_id = ? ORDER BY i.happened_on DESC, i.id DESC""";

    static final String LAST_CHANNEL = """
            SELECT i.channel FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
            WHERE ip.person_id = ? AND i.channel IS NOT NULL AND i.stance <> 'BROADCAST' AND i.happened_on <= ?
            ORDER BY i.happened_on DESC, i.id DESC LIMIT 1""";

    private static final RowMapper<InteractionRow> ROW = (row, _) -> new InteractionRow(      // by hand: there may be thousands
            row.getLong(1), LocalDate.parse(row.getString(2)), DatePrecision.valueOf(row.getString(3)),
            read(row.getString(4), Long::valueOf), read(row.getString(5), Long::valueOf), row.getString(6),
            read(row.getString(7), PlatformKind::valueOf), read(row.getString(8), Side::valueOf),
            read(row.getString(9), Channel::valueOf), Stance.valueOf(row.getString(10)), read(row.getString(11), Starter::valueOf),
            read(row.getString(12), Depth::valueOf), read(row.getString(13), Integer::valueOf), row.getString(14), row.getString(15),
            read(row.getString(16), "1"::equals), row.getInt(17));
    private static final RowMapper<Stored> STORED = ConstructorMapper.of(Stored.class);

    private final Database database;
    private final Clock clock;

    public InteractionRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public long add(NewInteraction interaction) {
        return database.write("Log an interaction", h -> {
            long id = h.createUpdate("""
                    INSERT INTO interaction (uid, happened_on, precision, platform_id, gathering_id, channel, stance, started_by,
                      depth, minutes, note, outcome, enjoyed, created_at, created_zone)
                    VALUES (:uid, :happenedOn, :precision, :platformId, :gatheringId, :channel, :stance, :startedBy,
                      :depth, :minutes, :note, :outcome, :enjoyed, :now, :zone)""")
                    .bindMethods(interaction).bind("uid", Uids.next(clock))
                    .bind("now", clock.instant()).bind("zone", clock.getZone().getId())
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            addPeople(h, id, interaction);
            return id;
        });
    }

    /// A person's interactions, newest first.
    public List<InteractionRow> timeline(long personId) {
        return database.read(h -> h.createQuery(TIMELINE)
                .bind(0, personId).map(ROW).list());
    }

    /// The channel used last with them, broadcasts aside; empty when nobody said any.
    public Optional<Channel> lastChannel(long personId) {
        return database.read(h -> h.createQuery(LAST_CHANNEL).bind(0, personId).bind(1, LocalDate.now(clock)).mapTo(Channel.class).findFirst());
    }

    /// All of it, for editing; empty when it is gone.
    public Optional<NewInteraction> find(long id) {
        return database.read(h -> {
            List<Long> people = h.createQuery("SELECT person_id FROM interaction_person WHERE interaction_id = ? ORDER BY id")
                    .bind(0, id).mapTo(Long.class).list();
            return h.createQuery("SELECT * FROM interaction WHERE id = ?").bind(0, id).map(STORED).findFirst()
                    .map(stored -> stored.with(people));
        });
    }

    /// Writes all of it anew. Who stays in it keeps what was noted of them.
    public void update(long id, NewInteraction interaction) {
        database.write("Edit an interaction", h -> {
            h.createUpdate("""
                    UPDATE interaction SET happened_on = :happenedOn, precision = :precision, platform_id = :platformId,
                      gathering_id = :gatheringId, channel = :channel, stance = :stance, started_by = :startedBy, depth = :depth,
                      minutes = :minutes, note = :note, outcome = :outcome, enjoyed = :enjoyed WHERE id = :id""")
                    .bindMethods(interaction).bind("id", id).execute();
            h.createUpdate("""
                    DELETE FROM interaction_person WHERE interaction_id = ? AND person_id NOT IN (SELECT value FROM json_each(?))""")
                    .bind(0, id).bind(1, interaction.people().toString()).execute();
            addPeople(h, id, interaction);
            return id;
        });
    }

    public void change(long id, VagueDay when, @Nullable Channel channel, Stance stance, @Nullable String note) {
        database.write("Edit an interaction", h -> h.createUpdate(
                "UPDATE interaction SET happened_on = :on, precision = :precision, channel = :channel, stance = :stance, note = :note WHERE id = :id")
                .bind("on", when.day()).bind("precision", when.precision()).bind("channel", channel).bind("stance", stance).bind("note", note).bind("id", id)
                .execute());
    }

    /// A pitch to this person was a talk after all; says whether there was such a pitch.
    public boolean keepAsTalk(long id, long personId) {
        return database.write("Edit an interaction", h -> h.execute("""
                UPDATE interaction SET stance = 'TALKED' WHERE id = ? AND stance = 'PITCHED'
                AND EXISTS (SELECT 1 FROM interaction_person WHERE interaction_id = interaction.id AND person_id = ?)""", id, personId)) > 0;
    }

    public void delete(long id) {
        database.write("Delete an interaction", h -> h.execute("DELETE FROM interaction WHERE id = ?", id));
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("interaction", "interaction_person", "platform", "gathering", "person"), action);
    }

    /// Whoever was talked to at a gathering was there.
    private void addPeople(Handle handle, long id, NewInteraction interaction) {
        boolean there = interaction.gatheringId() != null && interaction.stance() != Stance.BROADCAST;
        for (long person : interaction.people()) {
            handle.execute("INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING", id, person);
            if (there) {
                handle.execute("INSERT INTO attendance (uid, gathering_id, person_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        Uids.next(clock), interaction.gatheringId(), person);
            }
        }
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    /// The row without its people.
    public record Stored(LocalDate happenedOn, DatePrecision precision, @Nullable Long platformId, @Nullable Long gatheringId,
            @Nullable Channel channel, Stance stance, @Nullable Starter startedBy, @Nullable Depth depth,
            @Nullable Integer minutes, @Nullable String note, @Nullable String outcome, @Nullable Boolean enjoyed) {
        NewInteraction with(List<Long> people) {
            return new NewInteraction(happenedOn, precision, people, platformId, gatheringId, channel, stance, startedBy, depth,
                    minutes, note, outcome, enjoyed);
        }
    }
}
