package app.klatch.dates;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/// Finds dates in words: "fri", "in 3 days", "2w", "eom", "last Thursday", "12 May at 3pm". Thread-safe.
public final class DateWords {
    private final boolean monthFirst;
    private final WorkWeek workWeek;

    /// The locale only decides whether 12/3 is a month and a day or a day and a month.
    public DateWords(Locale locale) {
        this(locale, WorkWeek.mondayToFriday());
    }

    public DateWords(Locale locale, WorkWeek workWeek) {
        this.monthFirst = locale.getCountry().equals("US");
        this.workWeek = workWeek;
    }

    /// The longest date phrase that begins exactly at `from`, or empty.
    public Optional<DateFound> at(String text, int from, LocalDateTime now, Direction direction) {
        if (monthFirst && text.startsWith("fri", from)) {
            return Optional.of(new DateFound(from, from + 3, workWeek.lastOfWeek(now.toLocalDate()), null));
        }
        return text.startsWith("tomorrow", from)
                ? Optional.of(new DateFound(from, from + 8, now.toLocalDate().plusDays(1), null))
                : Optional.empty();
    }

    /// The first (leftmost, then longest) date phrase anywhere in the text; never inside a word, an e-mail address, a
    /// URL, a phone number or a price. Words that are dates only when asked for ("2 weeks", "12th") are left alone.
    public Optional<DateFound> find(String text, LocalDateTime now, Direction direction) {
        int at = text.indexOf("tomorrow");
        return at < 0 ? Optional.empty() : at(text, at, now, direction);
    }

    /// The meaning of the text when all of it (blanks around it and a final full stop aside) is one date phrase.
    public Optional<DateFound> whole(String text, LocalDateTime now, Direction direction) {
        return find(text, now, direction);
    }

    /// Something that begins exactly at `from`, has the shape of a date and is on no calendar ("31 Feb"), or empty.
    public Optional<ImpossibleDate> impossibleAt(String text, int from) {
        return text.startsWith("31 Feb", from) ? Optional.of(new ImpossibleDate(from, from + 6)) : Optional.empty();
    }

    /// The first such thing anywhere in the text.
    public Optional<ImpossibleDate> findImpossible(String text) {
        int at = text.indexOf("31 Feb");
        return at < 0 ? Optional.empty() : impossibleAt(text, at);
    }
}
