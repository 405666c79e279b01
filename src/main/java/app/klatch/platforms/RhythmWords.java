package app.klatch.platforms;

import app.klatch.names.Folding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rhythms as people say them: "every second Thursday", "every 2 weeks", "4th Thursday of the month", "monthly on the 12th".
/// "Every second Thursday" is every two weeks; every first, third, fourth, fifth or last Thursday is one of the month.
public final class RhythmWords {
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth");
    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "three", 3, "four", 4, "six", 6, "other", 2, "second", 2);
    private static final String NTH = "(?<nth>first|second|third|fourth|fifth|last|other|[1-5](?:st|nd|rd|th)?)";
    private static final String DAY = "(?<day>mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?";
    private static final String MONTHS = "(?:(?:of )?(?:(?:every|a|each) )?(?:(?<n>\\d+|two|three|four|six|other|second)(?:nd|rd|th)? )?months?|monthly)";
    private static final String DATE = "(?<date>\\d{1,2})(?:st|nd|rd|th)";

    /// One way of saying it, and what it means.
    private record Way(Pattern pattern, BiFunction<Matcher, LocalDate, Rhythm> meaning) {
        Way(String regex, BiFunction<Matcher, LocalDate, Rhythm> meaning) {
            this(Pattern.compile(regex), meaning);
        }

        @Nullable Rhythm read(String text, LocalDate first) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? meaning.apply(matcher, first) : null;
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way("(?:(?:every |each )?week(?:ly)? |every |each )?" + DAY + "(?: every week| weekly)?",
                    (m, _) -> new Rhythm.Weekly(1, day(m))),
            new Way("every week|weekly", (_, first) -> new Rhythm.Weekly(1, first.getDayOfWeek())),
            new Way("every (?:other|second|2nd) " + DAY, (m, _) -> new Rhythm.Weekly(2, day(m))),
            new Way("(?:fortnightly|biweekly|bi-weekly|every fortnight|every (?:other|second|2nd) week)",
                    (_, first) -> new Rhythm.Weekly(2, first.getDayOfWeek())),
            new Way("(?:fortnightly|biweekly|bi-weekly|every fortnight|every (?:other|second|2nd) week) " + DAY,
                    (m, _) -> new Rhythm.Weekly(2, day(m))),
            new Way("every (?<n>\\d+|two|three|four|six) weeks", (m, first) -> new Rhythm.Weekly(count(m), first.getDayOfWeek())),
            new Way("every (?<n>\\d+|two|three|four|six) weeks " + DAY, (m, _) -> new Rhythm.Weekly(count(m), day(m))),
            new Way("every (?<nth>first|third|fourth|fifth|last|1st|[345](?:rd|th)) " + DAY,
                    (m, _) -> new Rhythm.OrdinalDay(1, nth(m), day(m))),
            new Way("(?:every )?" + NTH + " " + DAY + " " + MONTHS, (m, _) -> new Rhythm.OrdinalDay(count(m), nth(m), day(m))),
            new Way(MONTHS + " " + NTH + " " + DAY, (m, _) -> new Rhythm.OrdinalDay(count(m), nth(m), day(m))),
            new Way("(?:every )?" + DATE + "(?: " + MONTHS + ")?", (m, _) -> new Rhythm.DayOfMonth(count(m), date(m))),
            new Way(MONTHS + " (?:day )?" + DATE, (m, _) -> new Rhythm.DayOfMonth(count(m), date(m))),
            new Way("(?:every )?last day(?: " + MONTHS + ")?", (m, _) -> new Rhythm.DayOfMonth(count(m), 31)),
            new Way(MONTHS + " last day", (m, _) -> new Rhythm.DayOfMonth(count(m), 31)),
            new Way(MONTHS, (m, first) -> new Rhythm.OrdinalDay(count(m), ordinal(first), first.getDayOfWeek())),
            new Way("(?:yearly|annually|every year|once a year)", (_, first) -> new Rhythm.DayOfMonth(12, first.getDayOfMonth())));

    private RhythmWords() {}

    /// What the whole text means; a weekday that isn't said is the one of the first date. Empty when it is no rhythm.
    public static Optional<Rhythm> read(String text, LocalDate first) {
        String plain = Folding.fold(text).replaceAll("[,.]", " ").replaceAll("\\b(?:the|on|comes|again)\\b", " ")
                .replaceAll("\\beach\\b", "every").strip().replaceAll("\\s+", " ");
        try {
            return WAYS.stream().flatMap(way -> Stream.ofNullable(way.read(plain, first))).findFirst();
        } catch (IllegalArgumentException impossible) {     // every 0 weeks, the 45th
            return Optional.empty();
        }
    }

    /// "every 2nd Thu", "every 4th Thu of the month", "monthly on the 12th".
    public static String say(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Weekly(int weeks, DayOfWeek day) -> weeks == 1 ? "every " + name(day)
                    : weeks == 2 ? "every 2nd " + name(day) : "every " + weeks + " weeks on " + name(day);
            case Rhythm.OrdinalDay(int months, int nth, DayOfWeek day) -> (months == 1 ? "every " : "the ")
                    + (nth == Rhythm.LAST ? "last" : th(nth)) + " " + name(day)
                    + (months == 1 ? " of the month" : " of every " + th(months) + " month");
            case Rhythm.DayOfMonth(int months, int day) -> (months == 1 ? "monthly" : "every " + months + " months")
                    + (day == 31 ? " on the last day" : " on the " + th(day));
        };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String th(int number) {
        String ending = number / 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    private static DayOfWeek day(Matcher matcher) {
        String said = matcher.group("day").substring(0, 2);
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(said)).findFirst().orElseThrow();
    }

    private static int nth(Matcher matcher) {
        String said = matcher.group("nth");
        return said.equals("last") ? Rhythm.LAST : said.equals("other") ? 2
                : Character.isDigit(said.charAt(0)) ? said.charAt(0) - '0' : ORDINALS.indexOf(said);
    }

    private static int ordinal(LocalDate first) {
        return (first.getDayOfMonth() - 1) / 7 + 1;
    }

    private static int date(Matcher matcher) {
        return Integer.parseInt(matcher.group("date"));
    }

    private static int count(Matcher matcher) {
        String said = matcher.group("n");
        return said == null ? 1 : COUNTS.getOrDefault(said, 0) > 0 ? COUNTS.get(said) : Integer.parseInt(said);
    }
}
