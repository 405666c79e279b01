package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.followups.Owner;
import app.klatch.ui.Background;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Review page and its badge, as the clock moves on.
final class ReviewHomeViewModelTest {
    private static final ZoneId ZONE = ReviewLog.CLOCK.getZone();

    @TempDir Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>(ReviewLog.CLOCK.instant());
    private ReviewLog log;
    private ReviewHomeViewModel home;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
        at(FRIDAY.atTime(15, 59));
        Background atOnce = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        Clock clock = new Moving();
        log.step(log.person("Ana"), Owner.ME, FRIDAY.minusDays(1), "call");
        log.step(log.person("Bo"), Owner.ME, FRIDAY.minusDays(1), "call");
        home = new ReviewHomeViewModel(new ReviewReader(new ReviewRepository(log.database, clock)::items, log.database, clock), log.database, atOnce, clock, -1);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void theBadgeIsThereFromTheHourOfTheReviewOn() {
        assertThat(home.badge().get()).isZero();
        at(FRIDAY.atTime(16, 0));
        home.tick();
        assertThat(home.badge().get()).isEqualTo(-1);
    }

    @Test
    void anotherDayOrHourOfTheReviewIsHeardOfAtOnce() {
        settings(DayOfWeek.FRIDAY, LocalTime.of(15, 30));
        assertThat(home.badge().get()).isEqualTo(-1);
        settings(DayOfWeek.FRIDAY, LocalTime.of(17, 0));
        assertThat(home.badge().get()).isZero();
        settings(DayOfWeek.THURSDAY, LocalTime.of(17, 0));
        assertThat(home.badge().get()).isEqualTo(-1);
    }

    @Test
    void whileTheFileHasNobodyInItNobodyIsCalledToAReview() {
        at(FRIDAY.atTime(16, 0));
        log.execute("DELETE FROM person");
        home.tick();
        assertThat(home.badge().get()).isZero();
    }

    @Test
    void theButtonStartsAndThenResumes() {
        home.shown();
        assertThat(home.head().get()).isNotNull().extracting(ReviewHomeViewModel.Head::button).isEqualTo("Start the review");
        ReviewItem item = log.items().getFirst();
        var _ = new ReviewDecisionRepository(log.database, ReviewLog.CLOCK).decide(FRIDAY.with(DayOfWeek.MONDAY),
                new ReviewDecisionRepository.Decision(item.step(), item.subject(), "SKIP", "skipped once"), "Skip", () -> 0);
        home.shown();
        assertThat(home.head().get()).isNotNull().satisfies(head -> {
            assertThat(head.button()).isEqualTo("Resume the review");
            assertThat(head.standing()).startsWith("1 thing of 2 looked at, ");
        });
    }

    private void settings(DayOfWeek day, LocalTime time) {
        new WeekSettingsRepository(log.database).put(new WeekSettings(WorkWeek.mondayToFriday(), day, time));
    }

    private void at(LocalDateTime time) {
        now.set(time.atZone(ZONE).toInstant());
    }

    /// A clock that shows what it was set to last.
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
