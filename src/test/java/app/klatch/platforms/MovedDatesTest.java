package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A date of a series that is held on another day.
final class MovedDatesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private Database database;
    private GatheringRepository gatherings;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        gatherings = new GatheringRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWeeklyOneMovedByFourDaysLeavesTheNextWeeksAloneAlsoWhenItIsLeftOut() {
        weekly();
        assertThat(days(20)).containsExactly(nov(24), dec(1), dec(8));
        long id = store(nov(24));
        moveApart(id, nov(28));
        assertThat(days(20)).containsExactly(nov(28), dec(1), dec(8));
        gatherings.delete(id);
        assertThat(days(20)).containsExactly(dec(1), dec(8));
    }

    @Test
    void oneMovedNearerToAnotherDateIsNoneOfTheSeriesAnyMoreUntilThatIsUndone() {
        long series = weekly();
        long id = store(nov(24));
        Map<String, List<String>> before = FileDump.of(database);
        moveApart(id, nov(28));
        assertThat(of(id).seriesId()).isNull();
        assertThat(gatherings.series().find(series).orElseThrow().skipped()).containsExactly(nov(24));
        assertThat(database.undo()).contains("Edit a gathering");
        assertThat(FileDump.of(database)).isEqualTo(before);
        move(id, nov(27));
        assertThat(of(id).seriesId()).isEqualTo(series);
        assertThat(days(20)).containsExactly(nov(27), dec(1), dec(8));
    }

    @Test
    void oneOfEverySecondWeekMovedByFiveDaysDoesNotBringItsOldDateBack() {
        series(new Rhythm.Weekly(2, DayOfWeek.THURSDAY));
        long id = store(nov(26));
        move(id, dec(1));
        assertThat(days(30)).containsExactly(dec(1), dec(10));
        gatherings.delete(id);
        assertThat(days(30)).containsExactly(dec(10));
    }

    @Test
    void oneOfEachMonthMovedByThreeWeeksNeitherComesBackNorHidesTheNext() {
        series(new Rhythm.OrdinalDay(1, Rhythm.LAST, DayOfWeek.FRIDAY));
        moveApart(store(nov(27)), dec(18));
        assertThat(days(40)).containsExactly(dec(18), dec(25));
    }

    @Test
    void oneMovedOntoTheNextDateIsThatDateFromThenOn() {
        long series = weekly();
        long id = store(nov(24));
        move(id, dec(1));
        assertThat(of(id).seriesId()).isEqualTo(series);
        assertThat(days(20)).containsExactly(dec(1), dec(8));
        gatherings.delete(id);
        assertThat(days(20)).containsExactly(dec(8));
    }

    @Test
    void oneMovedBesideADateThatWasLeftOutStaysOneOfTheSeries() {
        long series = weekly();
        gatherings.skip(gatherings.upcoming(TODAY, 1).getFirst());
        long id = store(dec(1));
        move(id, nov(26));
        assertThat(of(id).seriesId()).isEqualTo(series);
        assertThat(days(20)).containsExactly(nov(26), dec(8));
    }

    @Test
    void leavingOutASecondOneAroundADateLeavesTheDateToTheFirst() {
        long series = weekly();
        long first = store(nov(24));
        long second = gatherings.create(new NewGathering(CHAMBER, nov(26), null, null, null, series)).id();
        gatherings.delete(second);
        assertThat(gatherings.series().find(series).orElseThrow().skipped()).isEmpty();
        gatherings.delete(first);
        assertThat(days(20)).containsExactly(dec(1), dec(8));
    }

    private long weekly() {
        return series(new Rhythm.Weekly(1, DayOfWeek.TUESDAY));
    }

    private long series(Rhythm rhythm) {
        return gatherings.series().create(new Series(0, CHAMBER, null, TODAY, rhythm, null, null));
    }

    private long store(LocalDate day) {
        return gatherings.stored(gatherings.upcoming(day, 1).getFirst());
    }

    private void move(long id, LocalDate day) {
        assertThat(edit(id, day)).isEqualTo(GatheringRepository.Edited.WRITTEN);
    }

    private void moveApart(long id, LocalDate day) {
        assertThat(edit(id, day)).isEqualTo(GatheringRepository.Edited.WRITTEN_APART);
    }

    private GatheringRepository.Edited edit(long id, LocalDate day) {
        Gathering now = of(id);
        return gatherings.edit(id, new NewGathering(now.platformId(), day, now.startsAt(), now.name(), now.note(), now.seriesId()));
    }

    private Gathering of(long id) {
        return Objects.requireNonNull(gatherings.find(id).orElse(null));
    }

    /// On which days there is a gathering, stored or reckoned.
    private SortedSet<LocalDate> days(int ahead) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate from = TODAY; from.isBefore(TODAY.plusDays(ahead)); from = from.plusDays(1)) {
            gatherings.upcoming(from, 9).forEach(gathering -> days.add(gathering.happenedOn()));
        }
        return days.headSet(TODAY.plusDays(ahead));
    }

    private static LocalDate nov(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static LocalDate dec(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
