package app.klatch.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often to be in touch.
class CadenceWordsTest {
    private final CadenceWords words = new CadenceWords();

    @ParameterizedTest
    @CsvSource({
            "every 6w, 6 Weeks", "every 10 days, 10 Days", "every other month, 2 Months", "every second week, 2 Weeks",
            "each quarter, 3 Months", "every half year, 6 Months", "every fortnight, 2 Weeks",
            "every couple of weeks, 2 Weeks",
            "daily, 1 Days", "weekly, 1 Weeks", "bi-weekly, 2 Weeks", "fortnightly, 2 Weeks", "monthly, 1 Months",
            "Quarterly, 3 Months", "yearly, 1 Years", "annually, 1 Years", "half-yearly, 6 Months",
            "once a month, 1 Months",
            "twice a year, 6 Months", "three times a year, 4 Months", "4 times per year, 3 Months",
            "twice a month, 15 Days",
            "once every 3 weeks, 3 Weeks", "every 3m, 3 Months", "every 2 years, 2 Years", "every friday, 1 Weeks",
            "every other friday, 2 Weeks"})
    void cadencesAreRead(String phrase, String expected) {
        assertThat(at(phrase).ideal()).extracting(i -> i.amount() + " " + i.unit()).isEqualTo(expected);
        assertThat(at(phrase).worst()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"every 4w..8w, 28, 56", "every 4 to 8 weeks, 28, 56", "every 2-3 months, 60, 91",
            "every two or three weeks, 14, 21",
            "every 8w..4w, 28, 56", "every 3 weeks to 2 months, 21, 60", "every 10..20 days, 10, 20"})
    void rangesHaveAnIdealAndAWorst(String phrase, int ideal, int worst) {
        assertThat(at(phrase).idealDays()).isEqualTo(ideal);
        assertThat(at(phrase).worstDays()).contains(worst);
    }

    @Test
    void monthsStayMonths() {
        assertThat(at("monthly").ideal().after(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-28");
        assertThat(at("every 2 years").ideal().after(LocalDate.of(2028, 2, 29))).isEqualTo("2030-02-28");
        assertThat(new Interval(12, ChronoUnit.MONTHS).days()).isEqualTo(365);
    }

    @ParameterizedTest
    @CsvSource({"keep in touch monthly, monthly", "'Ana Ruiz every 6w, likes boats', every 6w",
            "call him once a month please, once a month",
            "meet every 4w..8w **, every 4w..8w"})
    void cadencesAreFoundInALine(String line, String expected) {
        Optional<CadenceFound> found = words.find(line);

        assertThat(found.map(f -> line.substring(f.start(), f.end()))).contains(expected);
        assertThat(found.flatMap(f -> words.at(line, f.start()))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"every", "every day2", "a weekly podcast", "runs the monthly meetup",
            "golf every Wednesday", "everyone", "every 0 weeks",
            "every 5 minutes", "biweeklyish", "bimonthly@x.example", "once upon a time", "twice", "every time"})
    void otherWordsAreNoCadence(String line) {
        assertThat(words.find(line)).isEmpty();
    }

    private Cadence at(String phrase) {
        return words.at("x " + phrase, 2).filter(found -> found.end() == phrase.length() + 2).orElseThrow().cadence();
    }
}
