package app.klatch.review;

import static app.klatch.review.ReviewLog.CLOCK;
import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Series;
import app.klatch.platforms.SeriesRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeekPlanRepositoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

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
    void theWeekHasItsStepsPlatesAndGatheringsByDayAndHour() {
        long ana = log.person("Ana Ruiz");
        log.execute("UPDATE follow_up SET time = '15:00' WHERE id = ?", log.step(ana, Owner.ME, MONDAY, "call about the quote"));
        log.execute("UPDATE follow_up SET time = '09:00' WHERE id = ?", log.step(ana, Owner.THEM, MONDAY, "signed form"));
        log.step(ana, Owner.ME, MONDAY, "send the deck");
        log.talk(MONDAY.minusDays(26), Stance.TALKED, Channel.PHONE, ana);
        log.plate(ana, "P28D", null);
        new GatheringRepository(log.database, CLOCK).create(new NewGathering(6, SUNDAY, LocalTime.of(18, 0), "Autumn evening", null, null));
        assertThat(plan()).extracting(WeekPlan.Line::title).containsExactly("Waiting for Ana Ruiz · signed form", "Call Ana Ruiz · about the quote",
                "Send the deck · Ana Ruiz", "Keep in touch with Ana Ruiz", "Autumn evening");
        assertThat(plan()).extracting(WeekPlan.Line::day).containsExactly(MONDAY, MONDAY, MONDAY, MONDAY.plusDays(2), SUNDAY);
        assertThat(plan().getLast().where()).isEqualTo("Chamber after-hours");
    }

    @Test
    void aPlateSaysWhyItIsItsTurnOnThatDay() {
        long ana = log.person("Ana Ruiz");
        log.talk(MONDAY.minusDays(26), Stance.TALKED, Channel.PHONE, ana);
        log.plate(ana, "P28D", null);
        assertThat(plan()).extracting(WeekPlan.Line::note).containsExactly("No contact for 4 weeks; you set every 4 weeks.");
    }

    @Test
    void whatIsOfOtherDaysIsDoneAnsweredOrSleepsIsNotInIt() {
        long ana = log.person("Ana Ruiz");
        log.step(ana, Owner.ME, MONDAY.minusDays(1), "before");
        log.step(ana, Owner.ME, SUNDAY.plusDays(1), "after");
        log.execute("UPDATE follow_up SET state = 'DONE' WHERE id = ?", log.step(ana, Owner.ME, MONDAY, "done"));
        log.execute("UPDATE follow_up SET snoozed_until = '2026-12-01' WHERE id = ?", log.step(ana, Owner.ME, MONDAY, "sleeps"));
        log.execute("UPDATE follow_up SET unless_answered = 1, asked_on = '2026-11-01' WHERE id = ?", log.step(ana, Owner.ME, MONDAY, "answered"));
        log.theyWrote(FRIDAY, ana);
        log.plate(ana, "P1D", null);
        assertThat(plan()).isEmpty();
    }

    @Test
    void whatWakesUpInTheWeekIsInItOnThatDay() {
        long ana = log.person("Ana Ruiz");
        log.execute("UPDATE follow_up SET snoozed_until = '2026-11-25' WHERE id = ?", log.step(ana, Owner.ME, FRIDAY, "call"));
        log.talk(FRIDAY.minusDays(9), Stance.TALKED, Channel.PHONE, ana);
        log.plate(ana, "P7D", null);
        log.execute("UPDATE plate SET snoozed_until = '2026-11-26', snoozed_on = '2026-11-20'");
        assertThat(plan()).extracting(WeekPlan.Line::day).containsExactly(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 26));
        assertThat(plan().getLast().note()).isEqualTo("No contact for 2 weeks; you set every week.");
    }

    @Test
    void everyDateOfASeriesIsThereAndEveryEntryHasAUidThatStays() {
        new SeriesRepository(log.database, CLOCK).create(new Series(0, 6, null, MONDAY.minusDays(70), new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null, null));
        log.step(log.person("Ana Ruiz"), Owner.ME, MONDAY, "call");
        List<WeekPlan.Line> twoWeeks = new WeekPlanRepository(log.database).plan(MONDAY, SUNDAY.plusDays(7), FRIDAY).lines();
        assertThat(twoWeeks).extracting(WeekPlan.Line::title).containsExactly("Call Ana Ruiz", "Chamber after-hours", "Chamber after-hours");
        assertThat(twoWeeks).extracting(WeekPlan.Line::uid).doesNotHaveDuplicates();
        assertThat(twoWeeks).isEqualTo(new WeekPlanRepository(log.database).plan(MONDAY, SUNDAY.plusDays(7), FRIDAY).lines());
        assertThat(twoWeeks.get(1)).isEqualTo(plan().get(1));
    }

    private List<WeekPlan.Line> plan() {
        return new WeekPlanRepository(log.database).plan(MONDAY, SUNDAY, FRIDAY).lines();
    }
}
