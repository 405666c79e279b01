package app.klatch.today;

import app.klatch.interactions.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The sentence under the date: "Seven things want you. Two people from last night have no next step yet."
final class SummaryRule {
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");

    private SummaryRule() {}

    static String of(TodayLists lists, LocalDate today) {
        if (lists.things() == 0) {
            return "Nothing wants you today." + next(lists.next(), today);
        }
        String met = lists.met().total() == 0 ? "" : met(lists.met(), today);
        int others = lists.things() - lists.met().total();
        if (others == 0) {
            return met;
        }
        String things = lists.things() == 1 ? "One thing wants you." : capital(number(lists.things())) + " things want you.";
        return met.isEmpty() ? things : things + " " + met;
    }

    private static String met(Bounded<MetRow> met, LocalDate today) {
        String people = met.total() == 1 ? "One person" : capital(number(met.total())) + " people";
        String have = met.total() == 1 ? " has" : " have";
        return people + " from " + whenMet(met, today) + have + " no next step yet.";
    }

    private static String whenMet(Bounded<MetRow> met, LocalDate today) {
        LocalDate day = met.rows().getFirst().metOn();
        boolean oneDay = met.rows().stream().allMatch(row -> row.metOn().equals(day) && row.precision() == DatePrecision.DAY);
        if (met.rows().size() < met.total() || !oneDay) {
            return "the last seven days";
        }
        boolean lastNight = day.equals(today.minusDays(1)) && met.rows().stream().allMatch(MetRow::inTheEvening);
        return lastNight ? "last night" : DayWords.of(day, today);
    }

    private static String next(@Nullable NextUp next, LocalDate today) {
        return next == null ? "" : " Next is " + next.name() + ", " + DayWords.of(next.wanted(), today) + ".";
    }

    /// Small numbers as words, larger ones with separators: "seven", "1,240".
    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.format(Locale.ENGLISH, "%,d", count);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
