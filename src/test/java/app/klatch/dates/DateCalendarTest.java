package app.klatch.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Month ends, leap days, the turn of the year, both directions, and dates that do not exist.
class DateCalendarTest {
    private final DateWords words = new DateWords(Locale.US);

    @ParameterizedTest
    @CsvSource({
            "2027-01-31, next month, 2027-02-28", "2028-01-31, 1m, 2028-02-29", "2027-01-30, in a month, 2027-02-28",
            "2028-02-29, next year, 2029-02-28", "2028-02-29, in 4 years, 2032-02-29",
            "2026-12-31, tomorrow, 2027-01-01",
            "2026-12-31, 1w, 2027-01-07", "2026-12-31, eoy, 2026-12-31", "2026-12-31, next week, 2027-01-07",
            "2027-01-01, next friday, 2027-01-08", "2027-02-28, the 30th, 2027-03-30",
            "2027-01-31, the 31st, 2027-01-31",
            "2027-11-20, eow, 2027-11-26", "2027-11-30, eom, 2027-11-30", "2028-03-01, 29 feb, 2032-02-29",
            "2026-11-22, next monday, 2026-11-23", "2026-11-22, sunday, 2026-11-29",
            "2026-11-23, next sunday, 2026-12-06",
            "2026-12-30, 1/2, 2027-01-02", "2027-03-31, end of february, 2028-02-29"})
    void theCalendarHasItsTurns(LocalDate today, String phrase, String expected) {
        assertThat(meaning(words, phrase, today, Direction.FUTURE)).isEqualTo(expected);
    }

    /// 31 days are near, 32 are not; a weekday said with it still decides, and what has its year keeps it.
    @ParameterizedTest
    @CsvSource({
            "2026-11-22, 20 Nov, 2026-11-20", "2026-11-22, 5 Dec, 2026-12-05", "2026-11-22, 22 Oct, 2026-10-22",
            "2026-11-22, 12/5, 2026-12-05", "2027-01-01, 31 Dec, 2026-12-31", "2026-12-31, 1 Jan, 2027-01-01",
            "2026-11-22, 20 Nov 2027, 2027-11-20", "2026-11-22, 22 Nov, 2026-11-22", "2028-03-01, 29 Feb, 2028-02-29",
            "2028-02-01, 29 Feb, 2028-02-29"})
    void aDateWithoutAYearWithinAMonthIsTheNearOne(LocalDate today, String phrase, String expected) {
        assertThat(meaning(words, phrase, today, Direction.FUTURE_OR_NEAR)).isEqualTo(expected);
        assertThat(meaning(words, phrase, today, Direction.PAST_OR_NEAR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-22, 22 Oct, 2026-10-22, 2026-10-22", "2026-11-22, 21 Oct, 2027-10-21, 2026-10-21",
            "2026-11-22, 23 Dec, 2026-12-23, 2026-12-23", "2026-11-22, 24 Dec, 2026-12-24, 2025-12-24",
            "2026-11-22, 'Sat, 20 Nov', 2027-11-20, 2026-11-20", "2026-11-22, 'Fri, 5 Dec', 2026-12-05, 2025-12-05",
            "2026-11-22, the 20th, 2026-12-20, 2026-11-20", "2026-11-22, friday, 2026-11-27, 2026-11-20"})
    void furtherAwayTheDirectionDecides(LocalDate today, String phrase, String ahead, String back) {
        assertThat(meaning(words, phrase, today, Direction.FUTURE_OR_NEAR)).isEqualTo(ahead);
        assertThat(meaning(words, phrase, today, Direction.PAST_OR_NEAR)).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({
            "yesterday, 2026-11-17", "friday, 2026-11-13", "wednesday, 2026-11-11", "last friday, 2026-11-13",
                    "last mon, 2026-11-09",
            "this past monday, 2026-11-16", "this wednesday, 2026-11-18", "12 May, 2026-05-12", "18 nov, 2026-11-18",
            "19 nov, 2025-11-19", "29 feb, 2024-02-29", "the 20th, 2026-10-20", "two weeks ago, 2026-11-04",
            "a month ago, 2026-10-18",
            "last week, 2026-11-11", "last weekend, 2026-11-14", "the day before yesterday, 2026-11-16",
            "in March, 2026-03-01",
            "monday of last week, 2026-11-09", "5/12, 2026-05-12", "12/5, 2025-12-05", "last night, 2026-11-17T20:00",
            "an hour ago, 2026-11-18T17:30", "at 9am, 2026-11-18T09:00", "at 9pm, 2026-11-17T21:00",
            "six mondays ago, 2026-10-12"})
    void whatHappenedLiesBack(String phrase, String expected) {
        assertThat(words.whole(phrase, LocalDateTime.of(2026, 11, 18, 18, 30), Direction.PAST)
                .map(DateCalendarTest::text))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"31 Feb", "Feb 30", "30 february 2027", "31st of April", "29 Feb 2027", "2/29/2027",
            "2027-02-30", "31.4.2027",
            "31/4", "2027/13/32", "Fri 31 Jun"})
    void impossibleDatesAreNamedAndNeverFound(String phrase) {
        String text = "call " + phrase + " please";

        assertThat(words.find(text, LocalDateTime.of(2026, 11, 18, 18, 30), Direction.FUTURE)).isEmpty();
        assertThat(words.findImpossible(text)).contains(new ImpossibleDate(5, 5 + phrase.length()));
        assertThat(words.impossibleAt(text, 5)).contains(new ImpossibleDate(5, 5 + phrase.length()));
        assertThat(words.at(text, 5, LocalDateTime.of(2026, 11, 18, 18, 30), Direction.FUTURE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28 Feb", "29 Feb", "29 Feb 2028", "12/3", "13/3", "2.10.17.4", "50/50", "3.14", "monday", "31 boxes"})
    void whatExistsOrIsNoDateIsNotCalledImpossible(String phrase) {
        assertThat(words.findImpossible(phrase)).isEmpty();
    }

    @Test
    void theLocaleDecidesBetweenMonthAndDay() {
        LocalDate today = LocalDate.of(2026, 11, 18);

        assertThat(meaning(words, "12/3", today, Direction.FUTURE)).isEqualTo("2026-12-03");
        assertThat(meaning(new DateWords(Locale.UK), "12/3", today, Direction.FUTURE)).isEqualTo("2027-03-12");
        assertThat(meaning(new DateWords(Locale.UK), "3/25/2027", today, Direction.FUTURE)).isEqualTo("2027-03-25");
    }

    @Test
    void theEndOfTheWeekIsTheOwnersLastWorkDay() {
        WorkWeek untilThursday = new WorkWeek(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        DateWords gulf = new DateWords(Locale.US, new WorkWeek(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));

        assertThat(meaning(gulf, "eow", LocalDate.of(2026, 11, 18), Direction.FUTURE)).isEqualTo("2026-11-19");
        assertThat(meaning(gulf, "next weekday", LocalDate.of(2026, 11, 19), Direction.FUTURE)).isEqualTo("2026-11-23");
        assertThat(untilThursday.isWorkDay(LocalDate.of(2026, 11, 20))).isFalse();
    }

    private static String meaning(DateWords words, String phrase, LocalDate today, Direction direction) {
        Optional<DateFound> found = words.whole(phrase, today.atTime(9, 0), direction);
        return found.map(DateCalendarTest::text).orElse("none");
    }

    private static String text(DateFound found) {
        return found.date() + (found.time() == null ? "" : "T" + found.time());
    }
}
