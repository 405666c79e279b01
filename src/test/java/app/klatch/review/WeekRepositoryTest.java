package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeekRepositoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

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
    void aWeekIsWhatWasTalkedGivenGotAndPitched() {
        long ana = log.person("Ana Ruiz");
        long wei = log.person("Wei Lin");
        log.talk(MONDAY, Stance.TALKED, Channel.IN_PERSON, ana, wei);
        log.talk(MONDAY, Stance.GAVE, Channel.MESSAGE, ana);
        log.talk(FRIDAY, Stance.GOT, Channel.PHONE, wei);
        log.talk(FRIDAY, Stance.PITCHED, Channel.ONLINE_MEETING, log.person("Kai Braun"));
        assertThat(figures()).isEqualTo(new WeekFigures(3, 3, 1, 1, 1, 3, 2, 1));
    }

    @Test
    void aBroadcastIsInNoFigure() {
        log.talk(FRIDAY, Stance.BROADCAST, Channel.PUBLIC_POST, log.person("Ana Ruiz"));
        assertThat(figures()).isEqualTo(new WeekFigures(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void bothEndsAreOfTheWeekAndNothingElse() {
        long ana = log.person("Ana Ruiz");
        log.talk(MONDAY.minusDays(1), Stance.TALKED, Channel.IN_PERSON, ana);
        log.talk(MONDAY, Stance.TALKED, Channel.IN_PERSON, ana);
        log.talk(MONDAY.plusDays(6), Stance.TALKED, Channel.IN_PERSON, ana);
        log.talk(MONDAY.plusDays(7), Stance.TALKED, Channel.IN_PERSON, ana);
        assertThat(figures()).isEqualTo(new WeekFigures(1, 2, 0, 0, 0, 2, 0, 2));
    }

    @Test
    void thePlaceSaysTheSideWhereNobodySaidTheChannel() {
        long ana = log.person("Ana Ruiz");
        log.talkAt("LinkedIn", MONDAY, Stance.TALKED, null, null, ana);
        log.talkAt("Chamber after-hours", MONDAY, Stance.TALKED, null, null, ana);
        log.talk(MONDAY, Stance.TALKED, null, ana);
        assertThat(figures()).isEqualTo(new WeekFigures(1, 3, 0, 0, 0, 3, 1, 1));
    }

    @Test
    void theDaysAreFoundByTheirIndex() {
        assertThat(log.plan(WeekRepository.FIGURES)).anyMatch(step -> step.contains("USING COVERING INDEX interaction_day (happened_on>? AND happened_on<?)"))
                .noneMatch(ReviewLog::readsAll);
    }

    private WeekFigures figures() {
        return new WeekRepository(log.database).figures(MONDAY, MONDAY.plusDays(6));
    }
}
