package app.klatch.plates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.klatch.plates.PlateRule.State;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlateRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}..{1} from {2} is {4} on {3}, due {5}")
    @CsvSource({
        // ideal, worst, last talked, today,      state,    due
        "P28D, P42D, 2026-11-01, 2026-11-28, SPINNING, 2026-11-29",
        "P28D, P42D, 2026-11-01, 2026-11-29, WOBBLING, 2026-11-29",
        "P28D, P42D, 2026-11-01, 2026-12-13, WOBBLING, 2026-11-29",
        "P28D, P42D, 2026-11-01, 2026-12-14, FALLEN,   2026-11-29",
        "P7D,      , 2026-11-01, 2026-11-08, WOBBLING, 2026-11-08",
        "P7D,      , 2026-11-01, 2026-11-15, WOBBLING, 2026-11-08",
        "P7D,      , 2026-11-01, 2026-11-16, FALLEN,   2026-11-08",
        // a month stays a month: month ends, 29 February, the turn of the year
        "P1M,      , 2026-01-31, 2026-02-27, SPINNING, 2026-02-28",
        "P1M,      , 2026-01-31, 2026-02-28, WOBBLING, 2026-02-28",
        "P1M, P2M,   2026-12-31, 2027-02-28, WOBBLING, 2027-01-31",
        "P1M, P2M,   2026-12-31, 2027-03-01, FALLEN,   2027-01-31",
        "P1M,      , 2028-01-31, 2028-02-28, SPINNING, 2028-02-29",
        "P1Y,      , 2028-02-29, 2029-02-28, WOBBLING, 2029-02-28",
        "P1Y, P4Y,   2028-02-29, 2032-02-29, WOBBLING, 2029-02-28",
        "P1Y, P4Y,   2028-02-29, 2032-03-01, FALLEN,   2029-02-28",
        // talked today, talked "tomorrow" (another zone), a worst before its ideal
        "P28D, P42D, 2026-11-20, 2026-11-20, SPINNING, 2026-12-18",
        "P28D, P42D, 2026-11-21, 2026-11-20, SPINNING, 2026-12-19",
        "P28D, P14D, 2026-11-01, 2026-11-29, WOBBLING, 2026-11-29",
        "P28D, P14D, 2026-11-01, 2026-11-30, FALLEN,   2026-11-29",
        "P0D,      , 2026-11-01, 2026-11-01, WOBBLING, 2026-11-01",
    })
    void aPlateStandsWhereItsIntervalsSay(Period ideal, @Nullable Period worst, LocalDate talked, LocalDate today,
            State state, LocalDate due) {
        PlateStanding standing = PlateRule.standing(PlateFacts.plain(new Plate(ideal, worst), talked, null, talked.minusYears(1)), today);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.due()).isEqualTo(due);
    }

    @Test
    void aPersonWithoutACadenceRests() {
        assertThat(PlateRule.standing(null, TODAY)).isEqualTo(PlateStanding.RESTING);
    }

    @Test
    void aPlateNeverTalkedWithCountsFromFirstMetElseFromTheDayAdded() {
        Plate monthly = new Plate(Period.ofMonths(1), null);
        PlateStanding met = PlateRule.standing(PlateFacts.plain(monthly, null, TODAY.minusDays(40), TODAY.minusDays(3)), TODAY);
        assertThat(met.state()).isEqualTo(State.NEVER);
        assertThat(met.due()).isEqualTo(TODAY.minusDays(40).plusMonths(1));
        PlateStanding added = PlateRule.standing(PlateFacts.plain(monthly, null, null, TODAY.minusDays(3)), TODAY);
        assertThat(added.state()).isEqualTo(State.NEVER);
        assertThat(added.due()).isEqualTo(TODAY.minusDays(3).plusMonths(1));
    }

    @Test
    void slippedCountsInIdealIntervalsAndLeftIsTheRestUntilDueAndThenUntilItFalls() {
        Plate tenDays = new Plate(Period.ofDays(10), null);
        assertThat(PlateRule.standing(PlateFacts.plain(tenDays, TODAY.minusDays(25), null, TODAY), TODAY).slipped()).isEqualTo(1.5, within(1e-9));
        PlateStanding fresh = PlateRule.standing(PlateFacts.plain(tenDays, TODAY.minusDays(4), null, TODAY), TODAY);
        assertThat(fresh.left()).isEqualTo(0.6, within(1e-9));
        assertThat(PlateRule.standing(PlateFacts.plain(tenDays, TODAY.minusDays(10), null, TODAY), TODAY).left()).isEqualTo(1, within(1e-9));
        assertThat(PlateRule.standing(PlateFacts.plain(tenDays, TODAY.minusDays(20), null, TODAY), TODAY).left()).isEqualTo(1 / 11.0, within(1e-9));
        assertThat(PlateRule.standing(PlateFacts.plain(tenDays, TODAY.minusDays(25), null, TODAY), TODAY).left()).isZero();
    }

    @Test
    void aLaterInteractionNeverMovesDueBackwards() {
        Random random = new Random(20261120);
        for (int i = 0; i < 5_000; i++) {
            Plate plate = new Plate(Period.of(random.nextInt(2), random.nextInt(13), random.nextInt(60)), null);
            LocalDate early = TODAY.minusDays(random.nextInt(2_000));
            LocalDate late = early.plusDays(random.nextInt(400));
            LocalDate before = PlateRule.standing(PlateFacts.plain(plate, early, null, early), TODAY).due();
            LocalDate after = PlateRule.standing(PlateFacts.plain(plate, late, null, early), TODAY).due();
            assertThat(after).as("%s from %s, then %s", plate, early, late).isAfterOrEqualTo(before);
        }
    }
}
