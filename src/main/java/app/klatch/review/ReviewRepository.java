package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.platforms.SeriesRepository;
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
    private final SeriesRepository series;

    /// The clock says in which zone a day is meant.
    public ReviewRepository(Database database, Clock clock) {
        this.database = database;
        this.weeks = new WeekSettingsRepository(database);
        this.series = new SeriesRepository(database, clock);
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
        Turns turns = new Turns(decided.people());
        Walk walk = new Walk(new EnumMap<>(ReviewStep.class), turns, decided);
        due(h, today, walk);
        walk.take(ReviewStep.POCKET, PocketRepository.sweep(h, database, today, turns), PocketRepository.MOST_HANDLES, "person:");
        walk.take(ReviewStep.WAITING, WaitersRepository.sweep(h, today, turns), WaitersRepository.MOST, "");
        walk.take(ReviewStep.PROMISES, GotRepository.sweep(h, database, today, turns), GotRepository.MOST, "thanks:");
        walk.take(ReviewStep.PLATES, SlippedRepository.sweep(h, database, today, turns), SlippedRepository.MOST, "");
        walk.take(ReviewStep.HALF_COINS, HalfCoinRepository.sweep(h, database, today, turns), HalfCoinRepository.MOST, "");
        walk.take(ReviewStep.INTRODUCTIONS, IntroduceRepository.sweep(h, today, turns), IntroduceRepository.MOST, "");
        walk.take(ReviewStep.NEXT_WEEK, new ComingRepository(h, series, decided).sweep(database, today), ComingRepository.MOST, "");
        return dressed(h, today, walk.steps());
    }

    /// What was found so far, and who had a turn.
    private record Walk(Map<ReviewStep, Sweep> steps, Turns turns, Decided decided) {
        /// Adds to a step what there is room for: so many a week of the subjects that begin like this.
        void take(ReviewStep step, Sweep sweep, int most, String prefix) {
            Sweep within = sweep.within(most, step, prefix, decided);
            turns.take(within.found());
            steps.merge(step, within, Sweep::and);
        }
    }

    /// Promises and follow-ups, of which there is one bound for both.
    private static void due(Handle h, LocalDate today, Walk walk) {
        Decided decided = walk.decided();
        List<DueStepsRepository.Due> read = DueStepsRepository.due(h, today);
        int late = Math.toIntExact(read.stream().filter(step -> !step.wanted().isAfter(today)).count());
        int room = DueStepsRepository.MOST - decided.count(ReviewStep.PROMISES, "follow-up:") - decided.count(ReviewStep.FOLLOW_UPS, "");
        Sweep all = new Sweep(read.stream().map(step -> step.found(today)).toList(), DueStepsRepository.count(h, today) - late)
                .within(room, one -> !decided.has(ReviewStep.PROMISES, one.subject()) && !decided.has(ReviewStep.FOLLOW_UPS, one.subject()));
        walk.turns().take(all.found());
        walk.steps().put(ReviewStep.PROMISES, new Sweep(all.found().stream().filter(one -> one.kind() == ReviewKind.PROMISE).toList(), 0));
        walk.steps().put(ReviewStep.FOLLOW_UPS,
                new Sweep(all.found().stream().filter(one -> one.kind() != ReviewKind.PROMISE).toList(), all.more()));
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
