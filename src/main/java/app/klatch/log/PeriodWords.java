package app.klatch.log;

import app.klatch.interactions.VagueDay;
import app.klatch.interactions.VagueDayWords;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a stretch of time: "March", "2025", "last week", "last 30 days", "since 12 May", "until June", "March..May".
final class PeriodWords {
    private static final Pattern RANGE = Pattern.compile("(?:from |between )?(.+?)\\s*(?:\\.\\.+|…| to | – | - | until | and )\\s*(.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|after) (.+)|(.+?)\\s*\\.\\.+");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|to|before|up to) (.+)|\\.\\.+\\s*(.+)");
    private static final Pattern LAST = Pattern.compile("(?:the )?(?:last|past) (\\d{1,3}) (day|week|month|year)s?");
    private static final int ABOUT_DAYS = 3;

    private final VagueDayWords days;
    private final Clock clock;
    private final RelativeDate dates;

    PeriodWords(VagueDayWords days, Clock clock) {
        this.days = days;
        this.clock = clock;
        this.dates = new RelativeDate(clock);
    }

    /// What the whole text means; empty when it is no stretch of time.
    Optional<Period> read(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return week(plain).or(() -> last(plain)).or(() -> range(plain)).or(() -> since(plain)).or(() -> until(plain))
                .or(() -> day(plain).map(this::of));
    }

    private Optional<VagueDay> day(String text) {
        return days.read(text, LocalDateTime.now(clock));
    }

    private Period of(VagueDay day) {
        return new Period(first(day), end(day), day.shown(dates));
    }

    private Optional<Period> week(String text) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "this week" -> Optional.of(new Period(monday, monday.plusDays(6), "this week"));
            case "last week" -> Optional.of(new Period(monday.minusWeeks(1), monday.minusDays(1), "last week"));
            default -> Optional.empty();
        };
    }

    private Optional<Period> last(String text) {
        Matcher last = LAST.matcher(text.toLowerCase(Locale.ROOT));
        if (!last.matches()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        int count = Integer.parseInt(last.group(1));
        LocalDate from = switch (last.group(2)) {
            case "day" -> today.minusDays(count - 1L);
            case "week" -> today.minusWeeks(count);
            case "month" -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
        return Optional.of(new Period(from, today, "last " + count + " " + last.group(2) + (count == 1 ? "" : "s")));
    }

    private Optional<Period> range(String text) {
        Matcher range = RANGE.matcher(text);
        return !range.matches() ? Optional.empty()
                : day(range.group(1)).flatMap(from -> day(range.group(2)).map(to -> between(from, to)));
    }

    /// The earlier one first, however they were said.
    private Period between(VagueDay one, VagueDay other) {
        boolean inOrder = !one.day().isAfter(other.day());
        VagueDay from = inOrder ? one : other;
        VagueDay to = inOrder ? other : one;
        return new Period(first(from), end(to), from.shown(dates) + " to " + to.shown(dates));
    }

    private Optional<Period> since(String text) {
        return rest(SINCE, text).flatMap(this::day).map(from -> new Period(first(from), null, "since " + from.shown(dates)));
    }

    private Optional<Period> until(String text) {
        return rest(UNTIL, text).flatMap(this::day).map(to -> new Period(null, end(to), "until " + to.shown(dates)));
    }

    private static Optional<String> rest(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return !matcher.matches() ? Optional.empty() : Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static LocalDate first(VagueDay day) {
        return switch (day.precision()) {
            case ABOUT -> day.day().minusDays(ABOUT_DAYS);
            default -> day.day();
        };
    }

    private static LocalDate end(VagueDay day) {
        return switch (day.precision()) {
            case DAY -> day.day();
            case ABOUT -> day.day().plusDays(ABOUT_DAYS);
            case MONTH -> day.day().with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.day().with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
