package app.klatch.people;

import app.klatch.names.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Birthdays, where the year is often not known: "12 May", "May 12th, 1970", "1970-05-12" and "--05-12" are understood,
/// and kept as ISO 8601 (the last two).
public final class BirthdayWords {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(?<month>\\p{L}{3,})\\.?,?(?:\\s+(?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}{3,})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(?:(?<year>\\d{4})|-)-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private BirthdayWords() {}

    /// The birthday in ISO form, or empty when the text is none or on no calendar ("31 Feb").
    public static Optional<String> read(String text) {
        String plain = Folding.fold(text);
        for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST}) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return iso(found);
            }
        }
        return Optional.empty();
    }

    /// "12 May 1970" or "12 May". A text that is not ISO, as another program may have left it, is shown as it is.
    public static String shown(String iso) {
        try {
            return iso.startsWith("--") ? WITHOUT_YEAR.format(MonthDay.parse(iso)) : WITH_YEAR.format(LocalDate.parse(iso));
        } catch (DateTimeException other) {
            return iso;
        }
    }

    private static Optional<String> iso(Matcher found) {
        int day = Integer.parseInt(found.group("day"));
        String year = found.group("year");
        return month(found.group("month")).flatMap(month -> {
            try {
                return Optional.of(year == null ? MonthDay.of(month, day).toString()
                        : LocalDate.of(Integer.parseInt(year), month, day).toString());
            } catch (DateTimeException onNoCalendar) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Month> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(text)
                        || (month == Month.SEPTEMBER && text.equals("sept")))
                .findFirst();
    }
}
