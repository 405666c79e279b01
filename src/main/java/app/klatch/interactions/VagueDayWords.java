package app.klatch.interactions;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads when something happened, as exactly as it is remembered: every day that [DateWords] knows, and "March",
/// "March 2025", "2024", "last month", "about 12 May", "mid March".
public final class VagueDayWords {
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|roughly|circa|ca\\.?|~)\\s*(.+)");
    private static final Pattern PART_OF_MONTH = Pattern.compile("(early|mid|late)[ -](.+)");
    private static final Pattern MONTH = Pattern.compile("(?:in |of )?(last |this )?(\\p{L}{3,9})\\.?(?:,? (?:of )?(\\d{4}|['’]\\d{2}|last year|this year))?");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:in )?((?:19|20)\\d\\d)");
    private static final Pattern AGO = Pattern.compile("(a|a couple of|a few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) (month|year)s? ago");

    private final DateWords words;

    public VagueDayWords(DateWords words) {
        this.words = words;
    }

    /// What the whole text means; empty when it is no day. A day without a year is past.
    public Optional<VagueDay> read(String text, LocalDateTime now) {
        return read(text, now, Direction.PAST);
    }

    /// The same, where a day without a year points that way.
    public Optional<VagueDay> read(String text, LocalDateTime now, Direction direction) {
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ENGLISH);
        Matcher about = ABOUT.matcher(plain);
        if (about.matches()) {
            return vague(about.group(1), now.toLocalDate()).or(() -> exact(about.group(1), now, direction)
                    .map(day -> new VagueDay(day.day(), DatePrecision.ABOUT)));
        }
        return vague(plain, now.toLocalDate()).or(() -> exact(text.strip(), now, direction));
    }

    /// Why a text is no day; nothing was changed, and the text is still there.
    public String complaint(String text) {
        return words.findImpossible(text)
                .map(at -> "“" + text.substring(at.start(), at.end()) + "” is on no calendar. Which day is meant?")
                .orElse("“" + text.strip() + "” is not a day I know. Try “yesterday”, “12 May”, “March 2025” or “about 3 June”.");
    }

    private Optional<VagueDay> exact(String text, LocalDateTime now, Direction direction) {
        return words.whole(text, now, direction).map(DateFound::date).map(VagueDay::exactly);
    }

    private static Optional<VagueDay> vague(String text, LocalDate today) {
        return partOfMonth(text, today)
                .or(() -> relative(text, today))
                .or(() -> month(text, today).map(VagueDay::month))
                .or(() -> year(text));
    }

    private static Optional<VagueDay> relative(String text, LocalDate today) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            int count = count(ago.group(1));
            return Optional.of(ago.group(2).equals("month") ? VagueDay.month(YearMonth.from(today).minusMonths(count))
                    : VagueDay.year(today.getYear() - count));
        }
        return switch (text) {
            case "this month" -> Optional.of(VagueDay.month(YearMonth.from(today)));
            case "last month" -> Optional.of(VagueDay.month(YearMonth.from(today).minusMonths(1)));
            case "this year" -> Optional.of(VagueDay.year(today.getYear()));
            case "last year" -> Optional.of(VagueDay.year(today.getYear() - 1));
            default -> Optional.empty();
        };
    }

    private static Optional<VagueDay> partOfMonth(String text, LocalDate today) {
        Matcher part = PART_OF_MONTH.matcher(text);
        return part.matches() ? month(part.group(2), today).map(month -> new VagueDay(month.atDay(switch (part.group(1)) {
            case "early" -> 5;
            case "mid" -> 15;
            default -> 25;
        }), DatePrecision.ABOUT)) : Optional.empty();
    }

    /// The latest such month that has begun; "last November" said in November is the one a year ago.
    private static Optional<YearMonth> month(String text, LocalDate today) {
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            int month = Integer.parseInt(iso.group(2));
            return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(Integer.parseInt(iso.group(1)), month));
        }
        Matcher matcher = MONTH.matcher(text);
        return matcher.matches() ? named(matcher.group(2)).map(month -> matcher.group(3) != null
                ? YearMonth.of(year(matcher.group(3), today), month)
                : latest(month, YearMonth.from(today), "last ".equals(matcher.group(1)))) : Optional.empty();
    }

    private static int year(String said, LocalDate today) {
        return switch (said) {
            case "last year" -> today.getYear() - 1;
            case "this year" -> today.getYear();
            default -> said.length() == 4 ? Integer.parseInt(said) : ofThisCentury(Integer.parseInt(said.substring(1)), today);
        };
    }

    /// Unless that is far ahead: "'98" is 1998.
    private static int ofThisCentury(int year, LocalDate today) {
        return 2000 + year > today.getYear() + 20 ? 1900 + year : 2000 + year;
    }

    private static YearMonth latest(Month month, YearMonth now, boolean before) {
        YearMonth inThisYear = YearMonth.of(now.getYear(), month);
        return inThisYear.isAfter(now) || (before && inThisYear.equals(now)) ? inThisYear.minusYears(1) : inThisYear;
    }

    private static Optional<VagueDay> year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.matches() ? Optional.of(VagueDay.year(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    private static Optional<Month> named(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> name.equals(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ENGLISH))
                        || name.equals(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH)))
                .findFirst()
                .or(() -> name.equals("sept") ? Optional.of(Month.SEPTEMBER) : Optional.empty());
    }

    private static int count(String word) {
        return switch (word) {
            case "a", "one" -> 1;
            case "two", "a couple of" -> 2;
            case "three", "a few" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            default -> Integer.parseInt(word);
        };
    }
}
