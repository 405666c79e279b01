package app.klatch.log;

import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionSentence;
import app.klatch.interactions.VagueDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the Log page says.
final class LogWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final int NAMES = 3;

    private LogWords() {}

    /// "1,204 of 100,312 interactions", "1 interaction".
    static String count(int listed, int total, boolean filtered) {
        String all = String.format(Locale.ENGLISH, "%,d", total) + (total == 1 ? " interaction" : " interactions");
        return filtered ? String.format(Locale.ENGLISH, "%,d of ", listed) + all : total == 0 ? "" : all;
    }

    /// "Today", "Yesterday", "Thursday 12 November", "Thursday 12 March 2025", "March 2025", "2024".
    static String heading(VagueDay day, LocalDate today) {
        if (day.precision() == DatePrecision.MONTH || day.precision() == DatePrecision.YEAR) {
            return day.inFull();
        }
        long ago = ChronoUnit.DAYS.between(day.day(), today);
        return ago == 0 ? "Today" : ago == 1 ? "Yesterday" : (day.day().getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day.day());
    }

    /// "Ana Ruiz, Bo Olsen, Cem Aydin and 2 more"; empty for a broadcast to nobody in particular.
    static String names(List<PersonChoice> people) {
        String some = people.stream().limit(NAMES).map(PersonChoice::name).collect(Collectors.joining(", "));
        return people.size() <= NAMES ? some : some + " and " + (people.size() - NAMES) + " more";
    }

    /// "Talked at Chamber after-hours"; about a day that is not known exactly, it says so.
    static String sentence(LogRow row) {
        return InteractionSentence.of(row.entry()).plain() + (row.entry().precision() == DatePrecision.ABOUT ? ", about this day" : "");
    }
}
