package app.klatch.plates;

import static app.klatch.plates.PlateLog.AFTER_HOURS;
import static app.klatch.plates.PlateLog.FRIDAY;
import static app.klatch.plates.PlateLog.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonRepository;
import app.klatch.plates.PlateRule.State;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How plates stand, read from a file.
final class StandingRepositoryTest {
    @TempDir Path folder;
    private PlateLog log;

    @BeforeEach
    void open() {
        log = new PlateLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatIsDatedAfterTodayFillsNoPlateBeforeItsDay() {
        long ana = log.person("Ana", "P7D");
        log.talked(ana, FRIDAY.plusDays(3));
        log.wasAt(PARTY, FRIDAY.plusDays(5), ana);
        assertThat(log.standing(ana, FRIDAY)).returns(State.NEVER, PlateStanding::state).returns(FRIDAY.plusDays(7), PlateStanding::due);
        assertThat(due()).containsEntry(ana, FRIDAY.plusDays(7));
        log.talked(ana, FRIDAY.minusDays(2));
        assertThat(log.due(ana)).isEqualTo(FRIDAY.plusDays(5));
        assertThat(due()).containsEntry(ana, FRIDAY.plusDays(5));
        assertThat(new StandingRepository(log.database).all(FRIDAY.plusDays(3))).singleElement()
                .extracting(plate -> plate.standing().due()).isEqualTo(FRIDAY.plusDays(10));
    }

    @ParameterizedTest(name = "added at {0}: due {1}")
    @CsvSource({
        // around both changes of the clock in Berlin: the day is the one on the wall there
        "2026-03-28T22:59:00Z, 2026-04-04",
        "2026-03-28T23:01:00Z, 2026-04-05",
        "2026-03-29T21:59:00Z, 2026-04-05",
        "2026-03-29T22:01:00Z, 2026-04-06",
        "2026-10-24T22:01:00Z, 2026-11-01",
        "2026-10-25T22:59:00Z, 2026-11-01",
        "2026-10-25T23:01:00Z, 2026-11-02",
        "2026-12-31T23:30:00Z, 2027-01-08",
    })
    void somebodyNeverTalkedWithCountsFromTheDayOnTheWallWhenTheyWereAdded(Instant added, LocalDate due) {
        log.setClock(added);
        long ana = log.person("Ana", "P7D");
        assertThat(log.standing(ana, FRIDAY)).returns(State.NEVER, PlateStanding::state).returns(due, PlateStanding::due);
    }

    @Test
    void aGatheringToComeIsNoMeetingYet() {
        long ana = log.person("Ana", "P7D");
        log.wasAt(PARTY, FRIDAY.plusDays(9), ana);
        assertThat(log.due(ana)).isEqualTo(FRIDAY.plusDays(7));
    }

    @Test
    void aSnoozeMovesNothingAndIsOverOnItsDayOrOnceThePlateIsFilled() {
        long ana = log.person("Ana", "P28D");
        log.talked(ana, FRIDAY.minusDays(30));
        log.plates().snooze(ana, FRIDAY.plusDays(7));
        assertThat(log.standing(ana, FRIDAY)).returns(FRIDAY.minusDays(2), PlateStanding::due)
                .returns(FRIDAY.plusDays(7), PlateStanding::snoozedUntil).returns(false, PlateStanding::wantsAttention);
        assertThat(log.standing(ana, FRIDAY.plusDays(6)).snoozedUntil()).isNotNull();
        assertThat(log.standing(ana, FRIDAY.plusDays(7))).returns(null, PlateStanding::snoozedUntil).returns(true, PlateStanding::wantsAttention);
        log.log(ana, FRIDAY, Stance.BROADCAST);
        log.talked(ana, FRIDAY.minusDays(1));
        assertThat(log.standing(ana, FRIDAY).snoozedUntil()).as("neither a broadcast nor a late entry ends it").isNotNull();
        log.talked(ana, FRIDAY);
        assertThat(log.standing(ana, FRIDAY)).returns(null, PlateStanding::snoozedUntil).returns(FRIDAY.plusDays(28), PlateStanding::due);
    }

    @Test
    void aSnoozePastTheNextDueDateHidesThePlateUntilItsDayAndThenSaysHowItStands() {
        long ana = log.person("Ana", "P7D");
        log.talked(ana, FRIDAY.minusDays(8));
        log.plates().snooze(ana, FRIDAY.plusDays(30));
        assertThat(log.standing(ana, FRIDAY.plusDays(29))).returns(State.FALLEN, PlateStanding::state).returns(false, PlateStanding::wantsAttention);
        assertThat(log.standing(ana, FRIDAY.plusDays(30))).returns(State.FALLEN, PlateStanding::state).returns(true, PlateStanding::wantsAttention)
                .returns(FRIDAY.minusDays(1), PlateStanding::due);
    }

    @Test
    void aPlateChangedWhileSnoozedKeepsItsSnooze() {
        long ana = log.person("Ana", "P7D");
        log.talked(ana, FRIDAY.minusDays(8));
        log.plates().snooze(ana, FRIDAY.plusDays(5));
        log.plates().set(ana, new Plate(Period.ofMonths(1), Period.ofMonths(2)));
        assertThat(log.standing(ana, FRIDAY)).returns(FRIDAY.plusDays(5), PlateStanding::snoozedUntil)
                .returns(LocalDate.of(2026, 12, 12), PlateStanding::due);
    }

    @Test
    void aClockThatWasSetBackMakesNoPlateFallAndEndsNoSnooze() {
        long ana = log.person("Ana", "P7D");
        log.talked(ana, FRIDAY);
        log.plates().snooze(ana, FRIDAY.plusDays(5));
        LocalDate back = FRIDAY.minusDays(40);
        assertThat(log.standing(ana, back)).as("the talk is still to come").returns(State.NEVER, PlateStanding::state)
                .returns(FRIDAY.plusDays(7), PlateStanding::due).returns(false, PlateStanding::wantsAttention)
                .returns(FRIDAY.plusDays(5), PlateStanding::snoozedUntil);
        log.plates().skip(ana);
        assertThat(log.standing(ana, back)).returns(State.NEVER, PlateStanding::state).returns(false, PlateStanding::wantsAttention);
    }

    @Test
    void aSkippedRoundCountsOnFromTheDayItWasLetGoAndSaysTheTruth() {
        long ana = log.person("Ana", "P28D");
        log.talked(ana, FRIDAY.minusDays(35));
        log.plates().skip(ana);
        assertThat(log.due(ana)).isEqualTo(FRIDAY.plusDays(28));
        assertThat(PlateWords.reason(log.facts(ana), FRIDAY.plusDays(3)))
                .isEqualTo("no contact for 5 weeks; you set every 4 weeks; skipped on Fri 20 Nov");
        log.talked(ana, FRIDAY.plusDays(2));
        assertThat(log.due(ana)).as("not yet").isEqualTo(FRIDAY.plusDays(28));
        assertThat(log.standing(ana, FRIDAY.plusDays(2)).due()).isEqualTo(FRIDAY.plusDays(30));
    }

    @Test
    void whatRestsHasNoDueDayAndKeepsItsRhythmUntilItSpinsAgain() {
        long ana = log.person("Ana", "P28D");
        log.talked(ana, FRIDAY.minusDays(35));
        log.plates().rest(ana);
        assertThat(log.standing(ana, FRIDAY)).isEqualTo(PlateStanding.RESTING);
        assertThat(PlateWords.sentence(log.facts(ana), FRIDAY)).isEqualTo("resting since today; you set every 4 weeks");
        log.plates().wake(ana);
        assertThat(log.standing(ana, FRIDAY)).returns(State.WOBBLING, PlateStanding::state).returns(FRIDAY.minusDays(7), PlateStanding::due);
    }

    @Test
    void twoPlatesAtOneGatheringFallDueOnDifferentWorkDaysAndATalkWithOneMovesNobodyElse() {
        LocalDate thursday = FRIDAY.minusDays(1);
        List<Long> met = new ArrayList<>();
        for (String name : List.of("Ana", "Bo", "Cy", "Di")) {
            long person = log.person(name, "P28D");
            log.wasAt(AFTER_HOURS, thursday, person);
            log.talked(person, thursday);
            met.add(person);
        }
        List<LocalDate> due = met.stream().map(log::due).toList();
        assertThat(due).doesNotHaveDuplicates().allMatch(WorkWeek.mondayToFriday()::isWorkDay);
        log.talked(met.getFirst(), FRIDAY);
        assertThat(met.stream().skip(1).map(log::due)).isEqualTo(due.subList(1, 4));
        assertThat(log.due(met.getFirst())).isEqualTo(FRIDAY.plusDays(28));
        log.setClock(FRIDAY.plusDays(1));
        log.wasAt(AFTER_HOURS, thursday, log.person("Late", "P7D"));
        assertThat(met.stream().skip(1).map(log::due)).as("who is written down later moves nobody").isEqualTo(due.subList(1, 4));
    }

    @Test
    void theSpreadFollowsTheOwnersWeek() {
        new WeekSettingsRepository(log.database).put(new WeekSettings(new WorkWeek(Set.of(DayOfWeek.SUNDAY)), DayOfWeek.SUNDAY, WeekSettings.DEFAULT.reviewTime()));
        long ana = log.person("Ana", "P28D");
        long bo = log.person("Bo", "P28D");
        List.of(ana, bo).forEach(person -> log.wasAt(PARTY, FRIDAY, person));
        assertThat(List.of(log.due(ana), log.due(bo))).allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void theArchivedAreLeftOutOfWhatSlips() {
        long ana = log.person("Ana", "P7D");
        log.talked(ana, FRIDAY.minusDays(9));
        assertThat(slipping()).containsExactly(ana);
        new PersonRepository(log.database, Clock.systemUTC()).archive(List.of(ana));
        assertThat(slipping()).isEmpty();
        assertThat(new StandingRepository(log.database).everybody(FRIDAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheLogALateEntryMovesNoDueDayBackwardsAndBothWaysOfReadingAgree(long seed) {
        Random random = new Random(seed);
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            long person = log.person("Person " + i, "P" + (3 + random.nextInt(80)) + "D");
            people.add(person);
            for (int j = random.nextInt(3); j >= 0; j--) {
                LocalDate day = FRIDAY.minusDays(random.nextInt(40));
                log.wasAt(1L + random.nextInt(3), day, person);
                log.talked(person, day);
            }
        }
        for (int i = 0; i < 10; i++) {
            Map<Long, LocalDate> before = due();
            assertThat(new StandingRepository(log.database).of(people, FRIDAY)).allSatisfy((person, facts) ->
                    assertThat(PlateRule.standing(facts, FRIDAY).due()).isEqualTo(before.get(person)));
            long person = people.get(random.nextInt(people.size()));
            log.talked(person, log.facts(person).last().minusDays(1 + random.nextInt(400)));
            assertThat(due()).as("a late entry").isEqualTo(before);
        }
    }

    private Map<Long, LocalDate> due() {
        Map<Long, LocalDate> due = new HashMap<>();
        new StandingRepository(log.database).all(FRIDAY).forEach(plate -> due.put(plate.personId(), plate.standing().due()));
        return due;
    }

    private List<Long> slipping() {
        return new StandingRepository(log.database).slipping(FRIDAY).stream().map(PlateOnDay::personId).toList();
    }
}
