package app.klatch.dates;

import static app.klatch.samples.SampleReport.rows;

import app.klatch.samples.SampleReport;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the grammar of dates gets right of other projects' test data. Holidays are no follow-up dates and are left out,
/// and rows on which the sources disagree (`conv-split`) are not scored. Not seen when the sample folder is absent.
@Tag("samples")
class DateSamplesTest {
    private static final LocalDateTime ANY = LocalDateTime.of(2016, 5, 5, 12, 0);

    private final DateWords words = new DateWords(Locale.US);
    private final CadenceWords cadences = new CadenceWords();

    @Test
    void followUpDatesAreRight() {
        SampleReport strict = new SampleReport("dates.tsv, strict rows");
        SampleReport all = new SampleReport("dates.tsv, all but holidays and split conventions");
        for (String[] row : rows("dates.tsv", 5)) {
            if (isScored(row)) {
                phrase(all, row, Direction.FUTURE);
                if (row[4].contains("conv-agree")) {
                    phrase(strict, row, Direction.FUTURE);
                }
            }
        }
        strict.print().atLeast(95);
        all.print().atLeast(95);
    }

    @Test
    void moreFollowUpDatesAreReported() {
        SampleReport report = new SampleReport("dates_more.tsv, all but holidays and split conventions");
        rows("dates_more.tsv", 5).stream().filter(DateSamplesTest::isScored).forEach(row -> phrase(report,
                row, Direction.FUTURE));
        report.print().atLeast(90);
    }

    @Test
    void datesOfThePastAreRight() {
        SampleReport report = new SampleReport("dates_past.tsv, all but holidays and split conventions");
        rows("dates_past.tsv", 5).stream().filter(DateSamplesTest::isScored).forEach(row -> phrase(report,
                row, Direction.PAST));
        report.print().atLeast(85);
    }

    @Test
    void noDateIsFoundWhereThereIsNone() {
        SampleReport found = new SampleReport("dates_negative.tsv, searched");
        SampleReport asked = new SampleReport("dates_negative.tsv, asked for as a whole");
        for (String[] row : rows("dates_negative.tsv", 2)) {
            found.row(row[0], "none", words.find(row[0], ANY, Direction.FUTURE).map(DateFound::toString)
                    .orElse("none"));
            asked.row(row[0], "none", words.whole(row[0], ANY, Direction.FUTURE).map(DateFound::toString)
                    .orElse("none"));
        }
        found.print().atLeast(95);
        asked.print().atLeast(95);
    }

    @Test
    void datesInSentencesAreReported() {
        SampleReport report = new SampleReport("dates_sentences.tsv");
        for (String[] row : rows("dates_sentences.tsv", 5)) {
            LocalDateTime now = now(row[1]);
            boolean past = row[2].substring(0, 10).compareTo(now.toLocalDate().toString()) < 0;
            Optional<DateFound> found = words.find(row[0], now, past ? Direction.PAST : Direction.FUTURE);
            report.row(row[0] + " [" + row[1] + "]", isRight(found, row[2]), complaint(found, row[2]));
        }
        report.print();
    }

    @Test
    void spansOfQuickAddLinesAreReported() {
        SampleReport report = new SampleReport("quickadd_spans.tsv, dates and cadences");
        for (String[] row : rows("quickadd_spans.tsv", 3)) {
            String date = words.find(row[0], ANY, Direction.FUTURE).map(d -> row[0].substring(d.start(), d.end()))
                    .orElse("");
            String cadence = cadences.find(row[0]).map(c -> row[0].substring(c.start(), c.end())).orElse("");
            report.row(row[0], row[1], cadence.isEmpty() ? date : cadence);
        }
        report.print();
    }

    @Test
    void cadencesAreReported() {
        SampleReport report = new SampleReport("recurrences.tsv, plain cadences");
        for (String[] row : rows("recurrences.tsv", 4)) {
            String expected = plainCadence(row[2]);
            if (!expected.isEmpty()) {
                Optional<CadenceFound> found = cadences.find(row[0]);
                report.row(row[0], expected, found.map(c -> c.cadence().ideal().period().toString()).orElse("none"));
            }
        }
        report.print();
    }

    private static String plainCadence(String expected) {
        return switch (expected) {
            case "P1D", "RRULE:FREQ=DAILY" -> "P1D";
            case "P2W" -> "P14D";
            case "RRULE:FREQ=WEEKLY" -> "P7D";
            case "P1M", "RRULE:FREQ=MONTHLY" -> "P1M";
            case "P1Y", "RRULE:FREQ=YEARLY" -> "P1Y";
            default -> "";
        };
    }

    private static boolean isScored(String[] row) {
        return !row[4].contains("holiday") && !row[4].contains("conv-split");
    }

    private void phrase(SampleReport report, String[] row, Direction direction) {
        Optional<DateFound> found = words.whole(row[0], now(row[1]), direction).or(() -> words.find(row[0],
                now(row[1]), direction));
        report.row(row[0] + " [" + row[1] + "]", isRight(found, row[2]), complaint(found, row[2]));
    }

    private static LocalDateTime now(String reference) {
        return reference.equals("any") ? ANY : LocalDateTime.parse(reference);
    }

    /// A date alone is compared as a date, a date with a time to the minute.
    private static boolean isRight(Optional<DateFound> found, String expected) {
        if (found.isEmpty()) {
            return false;
        }
        if (expected.length() <= 10) {
            return found.get().date().toString().equals(expected);
        }
        LocalDateTime moment = LocalDateTime.parse(expected).truncatedTo(ChronoUnit.MINUTES);
        return found.get().time() != null
                && found.get().date().atTime(found.get().time()).truncatedTo(ChronoUnit.MINUTES).equals(moment);
    }

    private static String complaint(Optional<DateFound> found, String expected) {
        return "expected " + expected + " but was " + found.map(d -> d.date() + (d.time() == null ? "" : "T"
                + d.time())).orElse("none");
    }
}
