package app.klatch.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Two weeks that were closed, so that there is something to read again.
final class DemoReviewsRepository {
    /// What a week was: its eight figures in the order of the table, its line, and what was decided.
    private record Week(int ago, List<Integer> figures, String worked, List<Decided> decided) {}

    private record Decided(String step, String decision, String words) {}

    private static final List<Week> WEEKS = List.of(
            new Week(1, List.of(7, 14, 5, 3, 2, 21, 9, 5), "Asking Wei about the new shop first, and only then about lenses.", List.of(
                    new Decided("WAITING", "DONE", "Omar Haddad · answered today"),
                    new Decided("PROMISES", "DONE", "Priya Nair · done"),
                    new Decided("FOLLOW_UPS", "DONE", "Dana Okafor · done"),
                    new Decided("FOLLOW_UPS", "SNOOZE", "Lee Cho · until next week"),
                    new Decided("PLATES", "DONE", "Wei Lin · talked today"),
                    new Decided("PLATES", "SKIP", "Grace Kim · skipped once"),
                    new Decided("NEXT_WEEK", "DONE", "Chamber after-hours · looked at"))),
            new Week(2, List.of(4, 11, 2, 4, 1, 16, 7, 4), "Fewer events, longer coffees.", List.of(
                    new Decided("FOLLOW_UPS", "DONE", "Ana Ruiz · done"),
                    new Decided("PLATES", "FOLLOW_UP", "Tomas Rivera · follow-up for a coffee"),
                    new Decided("HALF_COINS", "DONE", "Omar Haddad · talked today"))));
    private static final String PLAN = "Mon · Call Dana Okafor about the venue\nWed · Coffee with Wei Lin\nThu 17:30 · Chamber after-hours";

    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;

    DemoReviewsRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
    }

    void add() {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        WEEKS.forEach(week -> add(week, monday.minusWeeks(week.ago())));
    }

    private void add(Week week, LocalDate monday) {
        var friday = monday.with(DayOfWeek.FRIDAY).atTime(LocalTime.of(16, 0)).atZone(clock.getZone());
        String columns = "uid, week, started_at, started_zone, finished_at, worked, plan, people_met, two_way, gave, got, pitched, talked, online, in_person";
        var insert = handle.createUpdate("INSERT INTO review (" + columns + ") VALUES (?" + ", ?".repeat(14) + ")")
                .bind(0, uids.next(friday.toLocalDate())).bind(1, monday).bind(2, friday.toInstant()).bind(3, clock.getZone().getId())
                .bind(4, friday.plusMinutes(14).toInstant()).bind(5, week.worked()).bind(6, PLAN);
        for (int i = 0; i < week.figures().size(); i++) {
            insert.bind(7 + i, week.figures().get(i));
        }
        long review = insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        for (Decided one : week.decided()) {
            handle.execute("INSERT INTO review_decision (uid, review_id, step, subject, decision, words, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    uids.next(friday.toLocalDate()), review, one.step(), "sample:" + uids.next(friday.toLocalDate()), one.decision(), one.words(), friday.toInstant());
        }
    }
}
