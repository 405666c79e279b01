package app.klatch.review;

import static app.klatch.review.ReviewLog.CLOCK;
import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.review.ReviewDecisionRepository.Decision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every review, over logs thrown at random.
final class ReviewLawTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);
    private static final List<ReviewKind> STEPS = List.of(ReviewKind.PROMISE, ReviewKind.MINE, ReviewKind.THEIRS, ReviewKind.ANSWERED);

    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final List<Channel> CHANNELS = List.of(Channel.values());

    @TempDir Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42, 2026})
    void nobodyIsAskedAboutTwiceButForSeveralFollowUps(long seed) {
        try (ReviewLog log = thrown(seed)) {
            List<ReviewItem> items = log.items();
            assertThat(items.stream().map(ReviewItem::step).distinct()).hasSizeGreaterThanOrEqualTo(7);
            assertThat(items).extracting(ReviewItem::subject).doesNotHaveDuplicates();
            assertThat(items.stream().map(ReviewItem::step)).isSorted();
            Set<Long> seen = new HashSet<>();
            Set<Long> withSteps = new HashSet<>();
            for (ReviewItem item : items) {
                if (STEPS.contains(item.kind())) {
                    withSteps.add(item.personId());
                } else {
                    people(item).forEach(person -> assertThat(seen.add(person)).as(item.toString()).isTrue());
                }
            }
            assertThat(seen).doesNotContainAnyElementsOf(withSteps);
            assertThat(items).allMatch(item -> item.reason().matches("(?s).+[.?!”]") && !item.name().isBlank());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 11})
    void theItemsAreTheSameWhenAskedAgainAndWhenTheFileIsOpenedAgain(long seed) {
        List<ReviewItem> first;
        try (ReviewLog log = thrown(seed)) {
            first = log.items();
            assertThat(log.items()).isEqualTo(first);
        }
        try (ReviewLog again = new ReviewLog(folder)) {
            assertThat(again.items()).isEqualTo(first);
        }
    }

    /// Items that vanish with their decision make no room for as many again.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 23})
    void whatIsLeftOnlyBecomesLessWhileItIsDecided(long seed) {
        try (ReviewLog log = thrown(seed)) {
            Set<String> asked = new HashSet<>(log.items().stream().map(item -> item.step() + item.subject()).toList());
            for (int i = 0; i < 12; i++) {
                List<ReviewItem> left = undecided(log);
                ReviewItem item = left.get(i * 5 % left.size());
                decide(log, item);
                log.execute("UPDATE follow_up SET state = 'DONE', closed_at = '2026-11-20T15:00:00Z' WHERE id = ?", STEPS.contains(item.kind()) ? item.id() : -1);
                log.execute("UPDATE plate SET snoozed_until = '2026-12-20', snoozed_on = '2026-11-20' WHERE person_id = ?",
                        item.kind() == ReviewKind.PLATE ? item.personId() : -1);
                assertThat(undecided(log).size()).isLessThan(left.size());
            }
            assertThat(asked).isNotEmpty();
        }
    }

    private static List<ReviewItem> undecided(ReviewLog log) {
        List<Decision> decided = new ReviewDecisionRepository(log.database, CLOCK).of(WEEK);
        return log.items().stream().filter(item -> decided.stream()
                .noneMatch(one -> one.step() == item.step() && one.subject().equals(item.subject()))).toList();
    }

    private static void decide(ReviewLog log, ReviewItem item) {
        var _ = new ReviewDecisionRepository(log.database, CLOCK).decide(WEEK, new Decision(item.step(), item.subject(), "SKIP", "skipped"), "Skip", () -> 0);
    }

    private static List<Long> people(ReviewItem item) {
        List<Long> people = new ArrayList<>();
        if (item.personId() != 0 && item.kind() != ReviewKind.FORM) {
            people.add(item.personId());
        }
        if (item.otherId() != 0) {
            people.add(item.otherId());
        }
        return people;
    }

    private ReviewLog thrown(long seed) {
        Random random = new Random(seed);
        ReviewLog log = new ReviewLog(folder);
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            people.add(log.person(random.nextInt(12) == 0 ? null : "Person " + i));
        }
        for (int i = 0; i < 420; i++) {
            long talk = log.talkAt(random.nextBoolean() ? "LinkedIn" : null, FRIDAY.minusDays(random.nextInt(200)), one(STANCES, random),
                    one(CHANNELS, random), random.nextInt(3) == 0 ? Starter.THEM : Starter.ME, one(people, random));
            log.note(talk, random.nextInt(6) == 0 ? "thanks for it" : "talked about number " + i);
        }
        for (int i = 0; i < 60; i++) {
            long step = log.step(one(people, random), random.nextBoolean() ? Owner.ME : Owner.THEM, FRIDAY.minusDays(random.nextInt(60) - 40), "step " + i);
            log.execute("UPDATE follow_up SET unless_answered = ?, asked_on = '2026-11-01' WHERE id = ?", random.nextInt(4) == 0 ? 1 : 0, step);
        }
        for (long person : people) {
            if (random.nextInt(3) == 0) {
                log.plate(person, "P" + (7 + random.nextInt(40)) + "D", null);
            }
            if (random.nextInt(3) == 0) {
                log.interest(person, (random.nextBoolean() ? "looks for craft" : "can help with craft") + random.nextInt(12));
            }
        }
        log.execute("INSERT INTO setting (key, value) VALUES ('capture.draft.0', 'Met Ana')");
        log.execute("INSERT INTO gathering (uid, platform_id, happened_on) VALUES ('g', 6, '2026-11-24')");
        log.execute("INSERT INTO attendance (uid, gathering_id, person_id) VALUES ('a', 1, ?)", people.getFirst());
        return log;
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void anEmptyFileHasNothingToAsk() {
        try (ReviewLog log = new ReviewLog(folder)) {
            assertThat(log.items()).isEmpty();
            assertThat(log.whole().more()).isEmpty();
        }
    }
}
