package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Gatherings and who is there. A platform has one a day: creating it again finds it.
public final class GatheringRepository {
    /// How many of a platform a page lists.
    public static final int MOST_LISTED = 200;

    static final String ROW = """
            SELECT g.id, g.platform_id, pl.name AS platform, pl.kind, pl.side, g.happened_on, g.starts_at, g.name, g.note,
              g.series_id, (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id) AS people
            FROM gathering g JOIN platform pl ON pl.id = g.platform_id
            """;
    static final String OF_PLATFORM = ROW + "WHERE g.platform_id = :platform ORDER BY g.happened_on DESC LIMIT :limit";

    private static final RowMapper<Gathering> GATHERING = ConstructorMapper.of(Gathering.class);

    private final Database database;
    private final Clock clock;
    private final SeriesRepository series;
    private final UpcomingRepository upcoming;

    /// What came of editing one: written, and maybe so far from its date that it stands apart from its series now; nothing was changed
    /// where the platform has another that day, and where it would put the entries that are logged at it on a day to come.
    public enum Edited {
        WRITTEN, WRITTEN_APART, TAKEN, LOGGED;

        public boolean isWritten() {
            return this == WRITTEN || this == WRITTEN_APART;
        }
    }

    /// What came of creating one; `isNew` is false when the platform had one that day.
    public record Created(long id, boolean isNew) {}

    public GatheringRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.series = new SeriesRepository(database, clock);
        this.upcoming = new UpcomingRepository(database);
    }

    public Optional<Gathering> find(long id) {
        return database.read(h -> h.createQuery(ROW + "WHERE g.id = ?").bind(0, id).map(GATHERING).findFirst());
    }

    public Optional<Gathering> find(long platformId, LocalDate day) {
        return database.read(h -> h.createQuery(ROW + "WHERE g.platform_id = ? AND g.happened_on = ?")
                .bind(0, platformId).bind(1, day).map(GATHERING).findFirst());
    }

    /// A few of those there were, the last first.
    public List<Long> latest() {
        return database.read(h -> h.createQuery("SELECT id FROM gathering WHERE happened_on <= :today ORDER BY happened_on DESC LIMIT 5")
                .bind("today", LocalDate.now(clock)).mapTo(Long.class).list());
    }

    /// The newest of a platform, planned ones first.
    public List<Gathering> of(long platformId) {
        return database.read(h -> h.createQuery(OF_PLATFORM).bind("platform", platformId).bind("limit", MOST_LISTED)
                .map(GATHERING).list());
    }

    /// What is planned from this day on, the soonest first: stored ones, and of each series its next date if nothing
    /// stored stands for it.
    public List<Gathering> upcoming(LocalDate today, int limit) {
        return upcoming.from(today, limit);
    }

    public Created create(NewGathering gathering) {
        return database.write("Create a gathering", h -> {
            Optional<Long> there = h.createQuery("SELECT id FROM gathering WHERE platform_id = ? AND happened_on = ?")
                    .bind(0, gathering.platformId()).bind(1, gathering.happenedOn()).mapTo(Long.class).findFirst();
            return there.map(id -> new Created(id, false)).orElseGet(() -> new Created(insert(h, gathering), true));
        });
    }

    /// The id of a gathering; one that only a series tells of is stored first.
    public long stored(Gathering gathering) {
        return gathering.isStored() ? gathering.id() : create(new NewGathering(gathering.platformId(), gathering.happenedOn(),
                gathering.startsAt(), gathering.name(), gathering.note(), gathering.seriesId())).id();
    }

    /// Writes it anew and moves the log entries of the day along, and sees to it that its old date does not come back.
    public Edited edit(long id, NewGathering gathering) {
        return database.write("Edit a gathering", h -> {
            Edited edited = mayBe(h, id, gathering);
            if (edited.isWritten()) {
                Long series = seriesOf(id, gathering);
                edited = Objects.equals(series, gathering.seriesId()) ? edited : Edited.WRITTEN_APART;
                h.createUpdate("UPDATE interaction SET happened_on = :happenedOn, platform_id = :platformId WHERE gathering_id = :id")
                        .bindMethods(gathering).bind("id", id).execute();
                h.createUpdate("""
                        UPDATE gathering SET platform_id = :platformId, happened_on = :happenedOn, starts_at = :startsAt, name = :name,
                          note = :note, series_id = :series WHERE id = :id""")
                        .bindMethods(gathering).bind("id", id).bind("series", series).execute();
            }
            return edited;
        });
    }

    private Edited mayBe(Handle h, long id, NewGathering as) {
        boolean taken = h.createQuery("SELECT 1 FROM gathering WHERE platform_id = ? AND happened_on = ? AND id <> ?")
                .bind(0, as.platformId()).bind(1, as.happenedOn()).bind(2, id).mapTo(Long.class).findFirst().isPresent();
        boolean ahead = as.happenedOn().isAfter(LocalDate.now(clock)) && h.createQuery(
                "SELECT 1 FROM interaction WHERE gathering_id = ? AND happened_on <> ? LIMIT 1")
                .bind(0, id).bind(1, as.happenedOn()).mapTo(Long.class).findFirst().isPresent();
        return taken ? Edited.TAKEN : ahead ? Edited.LOGGED : Edited.WRITTEN;
    }

    /// Of which series it is on the day it moves to; the date it leaves is left out when the new day is too far from it.
    private @Nullable Long seriesOf(long id, NewGathering as) {
        Gathering now = find(id).orElse(null);
        Long series = as.seriesId();
        boolean moves = now != null && series != null && series.equals(now.seriesId()) && !now.happenedOn().equals(as.happenedOn());
        return moves && !this.series.move(series, now.happenedOn(), as.happenedOn()) ? null : series;
    }

    /// Forgets the occasion and who was there; what was talked there stays in the log. A date of a series does not come back.
    public void delete(long id) {
        database.inOneStep("Delete a gathering", () -> {
            find(id).ifPresent(this::leaveOut);
            return database.write("Delete a gathering", h -> h.execute("DELETE FROM gathering WHERE id = ?", id));
        });
    }

    /// Not this time: the date is left out of its series, and what is stored of it is deleted.
    public void skip(Gathering gathering) {
        if (gathering.isStored()) {
            delete(gathering.id());
        } else {
            leaveOut(gathering);
        }
    }

    private void leaveOut(Gathering gathering) {
        if (gathering.seriesId() != null) {
            series.skip(gathering.seriesId(), gathering.happenedOn());
        }
    }

    /// Notes that these people are there, or expected; who is noted already stays.
    public void attend(long id, Collection<Long> people) {
        database.write("Add to the gathering", h -> {
            for (long person : people) {
                h.execute("INSERT INTO attendance (uid, gathering_id, person_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        Uids.next(clock), id, person);
            }
            return id;
        });
    }

    public void leave(long id, long personId) {
        database.write("Remove from the gathering", h -> h.execute(
                "DELETE FROM attendance WHERE gathering_id = ? AND person_id = ?", id, personId));
    }

    public SeriesRepository series() {
        return series;
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("gathering", "attendance", "series", "series_skip", "platform"), action);
    }

    private long insert(Handle handle, NewGathering gathering) {
        return handle.createUpdate("""
                INSERT INTO gathering (uid, platform_id, happened_on, starts_at, name, note, series_id)
                VALUES (:uid, :platformId, :happenedOn, :startsAt, :name, :note, :seriesId)""")
                .bindMethods(gathering).bind("uid", Uids.next(clock))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }
}
