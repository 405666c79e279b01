package app.klatch.review;

import static app.klatch.review.ReviewLog.CLOCK;
import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.plates.PlateRepository;
import app.klatch.plates.PlateRule.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 5: the plates that slipped, the furthest in proportion to their ideal first.
final class PlatesStepTest {
    @TempDir Path folder;
    private ReviewLog log;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void thoseThatSlippedFurthestInProportionComeFirst() {
        plate("Twice past a week", 21, "P7D", null);
        plate("A little past a month", 35, "P28D", "P42D");
        plate("Spins", 5, "P28D", "P42D");
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Twice past a week", "A little past a month");
        assertThat(step().getLast().reason()).isEqualTo("No contact for 5 weeks; you set 4 to 6.");
        assertThat(Objects.requireNonNull(step().getLast().plate()).standing().state()).isEqualTo(State.WOBBLING);
        assertThat(step().getLast().subject()).startsWith("plate:");
    }

    @Test
    void whoWasNeverTalkedWithIsCountedFromTheDayAdded() {
        log.plate(log.person("New"), "P28D", null);
        assertThat(step()).singleElement().extracting(ReviewItem::reason).isEqualTo("Not talked with yet; you set every 4 weeks.");
    }

    @Test
    void whatSleepsRestsOrIsOfSomebodyArchivedIsNotThere() {
        PlateRepository plates = new PlateRepository(log.database, CLOCK);
        plates.snooze(plate("Sleeps", 60, "P28D", null), FRIDAY.plusDays(7));
        plates.rest(plate("Rests", 60, "P28D", null));
        plates.skip(plate("Skipped", 60, "P28D", null));
        log.archive(plate("Archived", 60, "P28D", null));
        assertThat(step()).isEmpty();
    }

    @Test
    void whoWaitsForAnAnswerIsNotAskedAboutAgain() {
        log.theyWrote(FRIDAY.minusDays(40), plate("Ana Ruiz", 60, "P28D", null));
        assertThat(log.items()).extracting(ReviewItem::step).containsExactly(ReviewStep.WAITING);
    }

    @Test
    void twentyAWeekAreEnough() {
        for (int i = 0; i < 25; i++) {
            plate("Person " + i, 40 + i, "P28D", null);
        }
        assertThat(step()).hasSize(20).first().extracting(ReviewItem::name).isEqualTo("Person 24");
        assertThat(log.whole().more()).containsEntry(ReviewStep.PLATES, 5);
    }

    private long plate(String name, int daysAgo, String ideal, @Nullable String worst) {
        long person = log.person(name);
        log.talk(FRIDAY.minusDays(daysAgo), Stance.TALKED, Channel.IN_PERSON, person);
        log.talk(FRIDAY.minusDays(daysAgo), Stance.TALKED, Channel.PHONE, person);
        log.plate(person, ideal, worst);
        return person;
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.PLATES);
    }
}
