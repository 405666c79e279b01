package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.demo.Demo;
import app.klatch.review.ReviewSight;
import app.klatch.review.ReviewStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever explores the sample log finds something in every step of its review, on whatever day they do.
final class SampleReviewTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir Path folder;

    static Stream<Clock> days() {
        return IntStream.range(0, 14).mapToObj(day -> Clock.fixed(FRIDAY.plus(Duration.ofDays(day)), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theSampleLogFillsAllStepsOfTheReview(Clock clock) {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            new Demo(database, clock).fill(Demo.USUAL_PEOPLE);
            assertThat(ReviewSight.steps(database, clock)).containsOnlyKeys(ReviewStep.values());
        }
    }
}
