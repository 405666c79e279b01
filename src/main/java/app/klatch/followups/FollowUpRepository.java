package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.people.OpenSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Follow-ups: adding, doing, snoozing, dropping. A step that repeats makes its next round in the same undo step as it is done.
public final class FollowUpRepository {
    private static final String READ = "SELECT f.*, " + OpenSql.ANSWERED_ON + " AS answered_on FROM follow_up f ";
    private static final RowMapper<FollowUp> FOLLOW_UP = (row, _) -> new FollowUp(
            row.getLong("id"), row.getLong("person_id"), Owner.valueOf(row.getString("owner")),
            LocalDate.parse(row.getString("due")), read(row, "time", LocalTime::parse), row.getString("text"),
            FollowUp.State.valueOf(row.getString("state")), read(row, "snoozed_until", LocalDate::parse), row.getString("drop_reason"),
            recurrence(row), row.getBoolean("unless_answered"), read(row, "answered_on", LocalDate::parse),
            read(row, "done_by", Long::valueOf));

    private final Database database;
    private final Clock clock;

    public FollowUpRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public long add(NewFollowUp followUp) {
        return database.write("Add a follow-up", h -> insert(h, followUp, followUp.due()));
    }

    /// A person's follow-ups: the open ones by due day, then the closed ones, newest first.
    public List<FollowUp> of(long personId) {
        return database.read(h -> h.createQuery(READ + """
                WHERE f.person_id = :person ORDER BY state <> 'OPEN', iif(state = 'OPEN', due, NULL), time, closed_at DESC, id""")
                .bind("person", personId).bind("today", LocalDate.now(clock)).map(FOLLOW_UP).list());
    }

    public Optional<FollowUp> find(long id) {
        return database.read(h -> find(h, id));
    }

    /// Marks it as done; says when it is due again if it repeats. One that is closed already stays as it is.
    public Optional<LocalDate> done(long id) {
        return done(id, null);
    }

    /// Done by that interaction, if one is named; rounds counted from completion are then counted from its day.
    public Optional<LocalDate> done(long id, @Nullable Long doneBy) {
        return database.write("Mark as done", h -> close(h, id, FollowUp.State.DONE, null, doneBy, true));
    }

    /// Done, and what comes next, as one step.
    public Optional<LocalDate> doneWithNext(long id, NewFollowUp next) {
        return database.write("Mark as done and add the next step", h -> {
            Optional<LocalDate> again = close(h, id, FollowUp.State.DONE, null, null, true);
            insert(h, next, next.due());
            return again;
        });
    }

    /// Drops it with all of its rounds to come.
    public void drop(long id, @Nullable String reason) {
        database.write("Drop a follow-up", h -> close(h, id, FollowUp.State.DROPPED, reason, null, false));
    }

    /// Drops this round only; says when the next one is due.
    public Optional<LocalDate> dropRound(long id, @Nullable String reason) {
        return database.write("Drop a follow-up", h -> close(h, id, FollowUp.State.DROPPED, reason, null, true));
    }

    public void snooze(long id, LocalDate until) {
        database.write("Snooze a follow-up", h -> h.createUpdate("UPDATE follow_up SET snoozed_until = ? WHERE id = ?")
                .bind(0, until).bind(1, id).execute());
    }

    /// Wanted on its due day again.
    public void endSnooze(long id) {
        database.write("End the snooze", h -> h.execute("UPDATE follow_up SET snoozed_until = NULL WHERE id = ?", id));
    }

    /// A new due day takes an old snooze away, and rounds are counted from it.
    public void change(long id, LocalDate due, @Nullable LocalTime time, String text) {
        database.write("Edit a follow-up", h -> h.createUpdate("""
                UPDATE follow_up SET snoozed_until = iif(due = :due, snoozed_until, NULL),
                  repeats_anchor = iif(due = :due OR repeats IS NULL, repeats_anchor, :due), due = :due, time = :time, text = :text
                WHERE id = :id""")
                .bind("due", due).bind("time", time).bind("text", text).bind("id", id).execute());
    }

    /// How often it comes again and whether it only holds unless they answer, as one edit. What did not change stays as it was counted.
    public void setConditions(long id, ConditionWords.Conditions conditions) {
        database.write("Edit a follow-up", h -> find(h, id).map(step -> {
            RepeatWords.Rounds rounds = conditions.rounds();
            RepeatWords.Rounds before = step.repeats() == null ? null : new RepeatWords.Rounds(step.repeats().every(), step.repeats().from());
            if (!Objects.equals(rounds, before)) {
                repeat(id, rounds == null ? null : rounds.every(), rounds == null ? null : rounds.from());
            }
            if (conditions.unlessAnswered() != step.unlessAnswered()) {
                unlessAnswered(id, conditions.unlessAnswered());
            }
            return true;
        }));
    }

    /// Comes again from now on, counted from its due day on; null: once.
    public void repeat(long id, @Nullable Period every, Recurrence.@Nullable From from) {
        database.write("Edit a follow-up", h -> h.createUpdate("""
                UPDATE follow_up SET repeats = :every, repeats_from = :from, repeats_anchor = iif(:every IS NULL, NULL, due) WHERE id = :id""")
                .bind("every", every).bind("from", every == null ? null : from).bind("id", id).execute());
    }

    /// Whether it only holds as long as they have not answered; answers count from today on.
    public void unlessAnswered(long id, boolean only) {
        database.write("Edit a follow-up", h -> h.createUpdate(
                "UPDATE follow_up SET unless_answered = :only, asked_on = iif(:only, :today, NULL) WHERE id = :id")
                .bind("only", only).bind("today", LocalDate.now(clock)).bind("id", id).execute());
    }

    /// Hands a step over: mine to do, or theirs while I wait.
    public void own(long id, Owner owner) {
        database.write("Edit a follow-up", h -> h.createUpdate("UPDATE follow_up SET owner = ? WHERE id = ?")
                .bind(0, owner).bind(1, id).execute());
    }

    /// Opens a step again that was done or dropped. A next round that it made stays.
    public void reopen(long id) {
        database.write("Reopen a follow-up", h -> h.execute(
                "UPDATE follow_up SET state = 'OPEN', closed_at = NULL, drop_reason = NULL, done_by = NULL WHERE id = ?", id));
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("follow_up"), action);
    }

    private Optional<LocalDate> close(
            Handle h, long id, FollowUp.State state, @Nullable String reason, @Nullable Long doneBy, boolean comesAgain) {
        Optional<FollowUp> open = find(h, id).filter(step -> step.state() == FollowUp.State.OPEN);
        open.ifPresent(_ -> h.createUpdate("""
                UPDATE follow_up SET state = :state, drop_reason = :reason, closed_at = :now, done_by = :doneBy WHERE id = :id""")
                .bind("state", state).bind("reason", reason).bind("now", clock.instant()).bind("doneBy", doneBy).bind("id", id).execute());
        return comesAgain ? open.flatMap(step -> again(h, step, doneBy)) : Optional.empty();
    }

    /// The next round, unless it is there already: a step that was opened again is done a second time.
    private Optional<LocalDate> again(Handle h, FollowUp step, @Nullable Long doneBy) {
        Recurrence repeats = step.repeats();
        if (repeats == null || isThere(h, step)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate next = RecurrenceRule.next(repeats, step.due(), doneBy == null ? today : dayOf(h, doneBy), today);
        insert(h, new NewFollowUp(step.personId(), doneBy, step.owner(), next, step.time(), step.text(),
                repeats.every(), repeats.from(), step.unlessAnswered()), RecurrenceRule.carried(repeats, next).anchor());
        return Optional.of(next);
    }

    private static boolean isThere(Handle h, FollowUp step) {
        return h.createQuery("""
                SELECT EXISTS (SELECT 1 FROM follow_up n CROSS JOIN follow_up f ON f.id = :id WHERE n.person_id = f.person_id
                  AND n.state = 'OPEN' AND n.id > f.id AND n.text = f.text AND n.owner = f.owner AND n.repeats = f.repeats)""")
                .bind("id", step.id()).mapTo(Boolean.class).one();
    }

    private long insert(Handle h, NewFollowUp step, LocalDate anchor) {
        return h.createUpdate("""
                INSERT INTO follow_up (uid, person_id, interaction_id, owner, due, time, text, repeats, repeats_from, repeats_anchor,
                  unless_answered, asked_on, created_at, created_zone)
                VALUES (:uid, :personId, :interactionId, :owner, :due, :time, :text, :repeats, :repeatsFrom,
                  iif(:repeats IS NULL, NULL, :anchor), :unlessAnswered,
                  iif(:unlessAnswered, coalesce((SELECT happened_on FROM interaction WHERE id = :interactionId), :today), NULL),
                  :now, :zone)""")
                .bindMethods(step).bind("uid", Uids.next(clock)).bind("anchor", anchor).bind("today", LocalDate.now(clock))
                .bind("now", clock.instant()).bind("zone", clock.getZone().getId())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    private Optional<FollowUp> find(Handle h, long id) {
        return h.createQuery(READ + "WHERE f.id = :id").bind("id", id).bind("today", LocalDate.now(clock)).map(FOLLOW_UP).findOne();
    }

    private static LocalDate dayOf(Handle h, long interaction) {
        return h.createQuery("SELECT happened_on FROM interaction WHERE id = ?").bind(0, interaction).mapTo(LocalDate.class).one();
    }

    private static @Nullable Recurrence recurrence(ResultSet row) throws SQLException {
        Period every = read(row, "repeats", Period::parse);
        return every == null ? null : new Recurrence(every, Recurrence.From.valueOf(row.getString("repeats_from")),
                LocalDate.parse(row.getString("repeats_anchor")));
    }

    private static <T> @Nullable T read(ResultSet row, String column, Function<String, T> parse) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parse.apply(text);
    }
}
