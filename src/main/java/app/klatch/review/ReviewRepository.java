package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.review.BesideRepository.Beside;
import app.klatch.week.WeekSettingsRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What a review shows on a day, derived from the file in one read: step by step, each within its bound, nobody twice but
/// for several follow-ups. Whoever something is due with has their turn there, whatever else there is.
public final class ReviewRepository {
    private final Database database;
    private final WeekSettingsRepository weeks;

    /// The clock says in which zone a day is meant.
    public ReviewRepository(Database database, Clock clock) {
        this.database = database;
        this.weeks = new WeekSettingsRepository(database);
    }

    /// In the order of the review.
    public List<ReviewItem> items(LocalDate today) {
        return whole(today).items();
    }

    /// All of it, and how much was left for another week.
    public WholeReview whole(LocalDate today) {
        return database.read(h -> whole(h, today));
    }

    private WholeReview whole(Handle h, LocalDate today) {
        Decided decided = DecidedRepository.of(h, ReviewWeekRule.week(today, weeks.get().reviewDay()));
        Map<ReviewStep, Sweep> steps = new EnumMap<>(ReviewStep.class);
        Turns turns = new Turns(decided.people());
        due(h, today, steps, turns, decided);
        take(steps, turns, ReviewStep.POCKET, PocketRepository.sweep(h, database, today, turns).within(PocketRepository.MOST_HANDLES, ReviewStep.POCKET, "person:", decided));
        take(steps, turns, ReviewStep.WAITING, WaitersRepository.sweep(h, today, turns).within(WaitersRepository.MOST, ReviewStep.WAITING, "", decided));
        take(steps, turns, ReviewStep.PROMISES, GotRepository.sweep(h, database, today, turns).within(GotRepository.MOST, ReviewStep.PROMISES, "thanks:", decided));
        take(steps, turns, ReviewStep.PLATES, SlippedRepository.sweep(h, database, today, turns).within(SlippedRepository.MOST, ReviewStep.PLATES, "", decided));
        take(steps, turns, ReviewStep.HALF_COINS, HalfCoinRepository.sweep(h, database, today, turns).within(HalfCoinRepository.MOST, ReviewStep.HALF_COINS, "", decided));
        take(steps, turns, ReviewStep.INTRODUCTIONS, IntroduceRepository.sweep(h, today, turns).within(IntroduceRepository.MOST, ReviewStep.INTRODUCTIONS, "", decided));
        take(steps, turns, ReviewStep.NEXT_WEEK, ComingRepository.sweep(h, database, today));
        return dressed(h, today, steps);
    }

    private static void take(Map<ReviewStep, Sweep> steps, Turns turns, ReviewStep step, Sweep sweep) {
        turns.take(sweep.found());
        steps.merge(step, sweep, Sweep::and);
    }

    /// Promises and follow-ups, of which there is one bound for both.
    private static void due(Handle h, LocalDate today, Map<ReviewStep, Sweep> steps, Turns turns, Decided decided) {
        List<DueStepsRepository.Due> read = DueStepsRepository.due(h, today);
        int late = Math.toIntExact(read.stream().filter(step -> !step.wanted().isAfter(today)).count());
        Sweep all = new Sweep(read.stream().map(step -> step.found(today)).toList(), DueStepsRepository.count(h, today) - late)
                .within(DueStepsRepository.MOST - decided.count(ReviewStep.PROMISES, "follow-up:") - decided.count(ReviewStep.FOLLOW_UPS, ""),
                        one -> !decided.has(ReviewStep.PROMISES, one.subject()) && !decided.has(ReviewStep.FOLLOW_UPS, one.subject()));
        turns.take(all.found());
        steps.put(ReviewStep.PROMISES, new Sweep(all.found().stream().filter(one -> one.kind() == ReviewKind.PROMISE).toList(), 0));
        steps.put(ReviewStep.FOLLOW_UPS, new Sweep(all.found().stream().filter(one -> one.kind() != ReviewKind.PROMISE).toList(), all.more()));
    }

    private static WholeReview dressed(Handle h, LocalDate today, Map<ReviewStep, Sweep> steps) {
        Set<Long> people = new LinkedHashSet<>();
        steps.values().forEach(sweep -> sweep.found().forEach(one -> people.addAll(List.of(one.personId(), one.otherId()))));
        Map<Long, Beside> beside = BesideRepository.of(h, people, today);
        Map<Long, String> help = HelpRepository.of(h, people);
        List<ReviewItem> items = new ArrayList<>();
        Map<ReviewStep, Integer> more = new EnumMap<>(ReviewStep.class);
        steps.forEach((step, sweep) -> {
            sweep.found().forEach(one -> items.add(DressingRule.item(step, one, beside, help, today)));
            if (sweep.more() > 0) {
                more.put(step, sweep.more());
            }
        });
        return new WholeReview(items, more);
    }
}
