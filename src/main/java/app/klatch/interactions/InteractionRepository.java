package app.klatch.interactions;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The log.
public final class InteractionRepository {
    static final String TIMELINE = """
            SELECT i.*, platform.name AS platform, platform.kind, platform.side,
              (SELECT count(*) - 1 FROM interaction_person o WHERE o.interaction_id = i.id) AS others
            FROM interaction_person ip
            JOIN interaction i ON i.id = ip.interaction_id
            LEFT JOIN platform ON platform.id = i.platform_id
            WHERE ip.person_id = ? ORDER BY i.happened_on DESC, i.id DESC""";

    private static final RowMapper<InteractionRow> ROW = ConstructorMapper.of(InteractionRow.class);

    private final Database database;
    private final Clock clock;

    public InteractionRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public long add(NewInteraction interaction) {
        return database.write("Log an interaction", h -> {
            long id = h.createUpdate("""
                    INSERT INTO interaction (uid, happened_on, platform_id, gathering_id, channel, stance, started_by, note,
                      created_at, created_zone)
                    VALUES (:uid, :happenedOn, :platformId, :gatheringId, :channel, :stance, :startedBy, :note, :now, :zone)""")
                    .bindMethods(interaction).bind("uid", Uids.next(clock))
                    .bind("now", clock.instant()).bind("zone", clock.getZone().getId())
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            for (long person : interaction.people()) {
                h.execute("INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?)", id, person);
            }
            return id;
        });
    }

    /// A person's interactions, newest first.
    public List<InteractionRow> timeline(long personId) {
        return database.read(h -> h.createQuery(TIMELINE)
                .bind(0, personId).map(ROW).list());
    }

    public void change(long id, LocalDate happenedOn, @Nullable Channel channel, Stance stance, @Nullable String note) {
        database.write("Edit an interaction", h -> h.createUpdate(
                "UPDATE interaction SET happened_on = :on, channel = :channel, stance = :stance, note = :note WHERE id = :id")
                .bind("on", happenedOn).bind("channel", channel).bind("stance", stance).bind("note", note).bind("id", id)
                .execute());
    }

    public void delete(long id) {
        database.write("Delete an interaction", h -> h.execute("DELETE FROM interaction WHERE id = ?", id));
    }
}
