package app.klatch.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody means who asks for a follow-up on a Wednesday evening, 18 November 2026, 18:30.
class DatePhraseTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 18, 30);

    private final DateWords words = new DateWords(Locale.US);

    @ParameterizedTest
    @CsvSource({
            "thu, 2026-11-19", "wednesday, 2026-11-25", "Tue., 2026-11-24", "this sunday, 2026-11-22",
                    "this wed, 2026-11-18",
            "next mon, 2026-11-23", "next Wednesday, 2026-11-25", "next sunday, 2026-11-29",
            "this coming saturday, 2026-11-21",
            "monday of next week, 2026-11-23", "next week on thursday, 2026-11-26", "tuesday after next, 2026-12-01",
            "saturday week, 2026-11-28", "monday in 2 weeks, 2026-11-30", "three tuesdays from now, 2026-12-08"})
    void weekdaysMeanTheNextSuchDayAndNextMeansNextWeek(String phrase, String expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "1d, 2026-11-19", "3w, 2026-12-09", "6m, 2027-05-18", "1y, 2027-11-18", "in 4 days, 2026-11-22",
            "in a month, 2026-12-18", "in two and a half weeks, 2026-12-06", "in 10-14 days, 2026-11-28",
            "a fortnight, 2026-12-02",
            "two weeks from friday, 2026-12-04", "a week on thursday, 2026-11-26", "in 3 weeks' time, 2026-12-09",
            "in 2 working days, 2026-11-20", "next business day, 2026-11-19", "5 business days from now, 2026-11-25",
            "2 days before 1 Dec, 2026-11-29",
            "in a couple of months, 2027-01-18", "the week after next, 2026-12-02", "next weekday, 2026-11-19"})
    void lengthsOfTimeCountFromToday(String phrase, String expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "eod, 2026-11-18", "eow, 2026-11-20", "eom, 2026-11-30", "eoq, 2026-12-31", "eoy, 2026-12-31",
            "end of the week, 2026-11-20", "end of next week, 2026-11-27", "end of February, 2027-02-28",
            "month end, 2026-11-30",
            "start of next month, 2026-12-01", "mid-January, 2027-01-15", "early next week, 2026-11-23",
            "last workday of the month, 2026-11-30", "first Monday in March, 2027-03-01",
            "last friday of December, 2026-12-25",
            "the third last day of the month, 2026-11-28", "after the weekend, 2026-11-23",
            "later this week, 2026-11-20", "Q2, 2027-04-01", "end of Q1, 2027-03-31",
            "in the middle of May, 2027-05-15", "week of 9 December, 2026-12-07", "eod friday, 2026-11-20",
            "friday cob, 2026-11-20", "this weekend, 2026-11-21"})
    void endsAndCountedDaysFollowTheCalendar(String phrase, String expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "18 Nov, 2026-11-18", "17 Nov, 2027-11-17", "Dec 24th, 2026-12-24", "the 2nd of January, 2027-01-02",
            "29 Feb, 2028-02-29", "May 9 2031, 2031-05-09", "9 may '31, 2031-05-09", "1. Dez, none",
            "1. Dec., 2026-12-01",
            "2027/feb/03, 2027-02-03", "03-Feb-27, 2027-02-03", "2027-02-03, 2027-02-03", "3.2.2027, 2027-02-03",
            "17th, 2026-12-17", "the 18th, 2026-11-18", "the 31st, 2026-12-31", "5th of next month, 2026-12-05",
            "'Fri, 4 Dec', 2026-12-04", "twenty-first of march, 2027-03-21", "12-14 December, 2026-12-12",
            "Dec 12 - 14, 2026-12-12", "in March, 2027-03-01", "June 2028, 2028-06-01"})
    void datesWithoutAYearAreTheNextOnes(String phrase, String expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "tomorrow 3pm, 2026-11-19T15:00", "fri 9:15, 2026-11-20T09:15", "fri at 4, 2026-11-20T16:00",
                    "at noon, 2026-11-19T12:00",
            "tomorrow at half past 8, 2026-11-19T08:30", "8.45pm, 2026-11-18T20:45", "mon 17h30, 2026-11-23T17:30",
            "quarter to nine on Friday, 2026-11-20T08:45", "tomorrow evening at 6, 2026-11-19T18:00",
            "9 tonight, 2026-11-18T21:00",
            "7 in the morning, 2026-11-19T07:00", "tomorrow at half four, 2026-11-19T16:30",
            "12 noon tomorrow, 2026-11-19T12:00",
            "fri 0930, 2026-11-20T09:30", "tomorrow after 4pm, 2026-11-19T16:00",
            "90m, 2026-11-18T20:00", "12/3 @ 10, 2026-12-03T10:00", "in 90 minutes, 2026-11-18T20:00",
            "midnight, 2026-11-19T00:00", "fri 12 a.m., 2026-11-20T00:00", "fri 12 pm, 2026-11-20T12:00",
            "2027-01-05T08:15:00Z, 2027-01-05T08:15", "first thing tomorrow, 2026-11-19T08:00"})
    void timesOfDayAreUnderstood(String phrase, String expected) {
        assertThat(meaning(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "a day", "a few hours", "3 things", "3", "12", "2027", "easter", "3 days after christmas",
            "fridays", "may be",
            "xfri", "fri3x", "in", "next", "the", "quarter", "second", "10:75", "25:00", "+49 151 1234567"})
    void otherWordsAreNoDate(String phrase) {
        assertThat(meaning(phrase)).isEqualTo("none");
    }

    private String meaning(String phrase) {
        Optional<DateFound> found = words.whole(phrase, NOW, Direction.FUTURE);
        return found.map(f -> f.date() + (f.time() == null ? "" : "T" + f.time())).orElse("none");
    }
}
