package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rhythms: their dates, their spelling in the file, and their words in both directions.
final class RhythmTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(textBlock = """
            every Thursday,                 2026-11-12, 2026-11-19 2026-11-26 2026-12-03
            every second Thursday,          2026-11-12, 2026-11-26 2026-12-10 2026-12-24
            every 2 weeks,                  2026-12-24, 2027-01-07 2027-01-21
            every 3 weeks on Tue,           2026-12-22, 2027-01-12 2027-02-02
            4th Thursday of the month,      2026-11-12, 2026-11-26 2026-12-24 2027-01-28
            last Friday of the month,       2026-11-12, 2026-11-27 2026-12-25 2027-01-29 2027-02-26
            5th Monday of the month,        2026-11-30, 2027-03-29 2027-05-31 2027-08-30
            monthly on the 12th,            2026-11-12, 2026-12-12 2027-01-12
            monthly on the 30th,            2027-01-30, 2027-02-28 2027-03-30
            monthly on the 31st,            2027-12-31, 2028-01-31 2028-02-29 2028-03-31 2028-04-30
            on the last day of the month,   2026-11-12, 2026-11-30 2026-12-31 2027-01-31 2027-02-28
            every 3 months on the 29th,     2026-11-29, 2027-02-28 2027-05-29
            every year,                     2028-02-29, 2029-02-28 2030-02-28 2031-02-28 2032-02-29
            the 2nd Wed of every 2nd month, 2026-11-11, 2027-01-13 2027-03-10
            """)
    void theNextDatesFollowTheFirst(String words, LocalDate first, String dates) {
        Rhythm rhythm = RhythmWords.read(words, first).orElseThrow();
        List<LocalDate> wanted = Stream.of(dates.split(" ")).map(LocalDate::parse).toList();
        assertThat(Stream.iterate(rhythm.next(first, first), day -> rhythm.next(first, day)).limit(wanted.size())).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            every second Thursday,          every 2nd Thu
            every other thursday,           every 2nd Thu
            fortnightly on Thursdays,       every 2nd Thu
            every 2 weeks,                  every 2nd Thu
            Thursdays,                      every Thu
            each Tuesday,                   every Tue
            weekly,                         every Thu
            weekly on wednesdays,           every Wed
            every four weeks,               every 4 weeks on Thu
            every 4th Thu,                  every 4th Thu of the month
            every third Saturday,           every 3rd Sat of the month
            second Thursday of the month,   every 2nd Thu of the month
            first Monday monthly,           every 1st Mon of the month
            monthly on the last Sunday,     every last Sun of the month
            Last Friday of every month,     every last Fri of the month
            every month,                    every 2nd Thu of the month
            monthly,                        every 2nd Thu of the month
            monthly on the 12th,            monthly on the 12th
            every month on the 1st,         monthly on the 1st
            the 22nd of the month,          monthly on the 22nd
            every 3 months,                 the 2nd Thu of every 3rd month
            every other month on the 11th,  every 2 months on the 11th
            once a year,                    every 12 months on the 12th
            """)
    void peopleSayItInManyWays(String said, String words) {
        assertThat(RhythmWords.read(said, THURSDAY).map(RhythmWords::say)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"''", "breakfast", "every 0 weeks", "monthly on the 45th", "6th Thursday of the month", "every", "daily", "on the", "thu fri"})
    void whatIsNoRhythmIsNotUnderstood(String words) {
        assertThat(RhythmWords.read(words, THURSDAY)).isEmpty();
    }

    @Test
    void everyRhythmComesBackFromItsWordsAndFromTheFile() {
        List<Rhythm> all = Stream.of(DayOfWeek.values()).<Rhythm>flatMap(day -> Stream.of(
                new Rhythm.Weekly(1, day), new Rhythm.Weekly(2, day), new Rhythm.Weekly(7, day),
                new Rhythm.OrdinalDay(1, 1, day), new Rhythm.OrdinalDay(1, 5, day), new Rhythm.OrdinalDay(2, Rhythm.LAST, day),
                new Rhythm.DayOfMonth(1, 30), new Rhythm.DayOfMonth(1, 31), new Rhythm.DayOfMonth(12, 29))).toList();
        assertThat(all).allSatisfy(rhythm -> {
            assertThat(RhythmWords.read(RhythmWords.say(rhythm), THURSDAY)).contains(rhythm);
            assertThat(RhythmText.read(RhythmText.of(rhythm))).isEqualTo(rhythm);
        });
    }

    @Test
    void theFileHasTheSpellingOfICalendar() {
        assertThat(Stream.of("every second Thursday", "4th Thursday of the month", "last Friday of the month", "monthly on the 12th")
                .map(words -> RhythmText.of(RhythmWords.read(words, THURSDAY).orElseThrow()))).containsExactly(
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=4TH", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=12");
        assertThatThrownBy(() -> RhythmText.read("WEEKS")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNextDateIsAlwaysLaterAndNeverBeforeTheFirst() {
        Random random = new Random(3);
        List<Rhythm> rhythms = List.of(new Rhythm.Weekly(3, DayOfWeek.SUNDAY),
                new Rhythm.OrdinalDay(5, 5, DayOfWeek.TUESDAY), new Rhythm.DayOfMonth(7, 31));
        for (int i = 0; i < 2000; i++) {
            LocalDate first = THURSDAY.plusDays(random.nextInt(3000));
            LocalDate after = THURSDAY.plusDays(random.nextInt(6000));
            Rhythm rhythm = rhythms.get(i % rhythms.size());
            LocalDate next = rhythm.next(first, after);
            assertThat(next).isAfter(after).isAfterOrEqualTo(first);
            assertThat(rhythm.next(first, next.minusDays(1))).as("the same date from the day before").isEqualTo(next);
        }
    }
}
