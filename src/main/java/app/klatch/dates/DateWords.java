package app.klatch.dates;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds dates in words: "fri", "in 3 days", "2w", "eom", "last Thursday", "12 May at 3pm". Threads may share it, as long as
/// they may share what gives the week. The grammar is `Phrase` and the rules it names; what one spelling means stands in
/// `Vocabulary`.
public final class DateWords {
    /// Countries that write the month before the day.
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW", "PR",
            "GU", "AS", "VI", "MP", "UM");
    private static final int LAST_YEAR = 9999;
    /// Whether something exists does not depend on the day; for 29 February any will do.
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2024, 1, 1, 12, 0);

    private final boolean monthFirst;
    private final Supplier<WorkWeek> week;

    /// The locale only decides whether 12/3 is a month and a day or a day and a month.
    public DateWords(Locale locale) {
        this(locale, WorkWeek.mondayToFriday());
    }

    public DateWords(Locale locale, WorkWeek week) {
        this(locale, () -> week);
    }

    /// `week` is asked anew for every text, so that a week that was changed holds at once.
    public DateWords(Locale locale, Supplier<WorkWeek> week) {
        this.monthFirst = MONTH_FIRST.contains(locale.getCountry());
        this.week = week;
    }

    /// The longest date phrase that begins exactly at `from`, or empty. Somebody asked for a date here, so that short
    /// forms such as "2w", "12th" or "sat" are understood, too.
    public Optional<DateFound> at(String text, int from, LocalDateTime now, Direction direction) {
        if (!isStart(text, from)) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(new Lexer(text, from), 0);
        return Optional.ofNullable(read(cursor, sense(now, direction, false)));
    }

    /// The first (leftmost, then longest) date phrase anywhere in the text; never inside a word, an e-mail address, a
    /// URL, a phone number or a price. Words that are dates only when asked for ("2 weeks", "12th", "sat") are left
    /// alone.
    public Optional<DateFound> find(String text, LocalDateTime now, Direction direction) {
        Sense sense = sense(now, direction, true);
        Lexer lexer = new Lexer(text, 0);
        int index = 0;
        while (lexer.token(index).kind() != Token.Kind.END) {
            int next = index + 1;
            if (Starts.isOpen(lexer, index)) {
                Cursor cursor = new Cursor(lexer, index);
                DateFound found = read(cursor, sense);
                if (found != null) {
                    return Optional.of(found);
                }
                next = Impossible.read(cursor, sense) ? Math.max(next, cursor.index()) : next;
            }
            index = next;
        }
        return Optional.empty();
    }

    /// The meaning of the text when all of it (blanks around it and a final full stop aside) is one date phrase.
    public Optional<DateFound> whole(String text, LocalDateTime now, Direction direction) {
        int start = 0;
        while (start < text.length() && Lexer.isBlank(text.charAt(start))) {
            start++;
        }
        Optional<DateFound> found = at(text, start, now, direction);
        return found.filter(date -> isOver(text, date.end()));
    }

    /// Something that begins exactly at `from`, has the shape of a date and is on no calendar ("31 Feb", "2/29/2014"),
    /// or empty.
    public Optional<ImpossibleDate> impossibleAt(String text, int from) {
        if (!isStart(text, from)) {
            return Optional.empty();
        }
        return Optional.ofNullable(impossible(new Cursor(new Lexer(text, from), 0), false));
    }

    /// The first such thing anywhere in the text.
    public Optional<ImpossibleDate> findImpossible(String text) {
        Lexer lexer = new Lexer(text, 0);
        for (int index = 0; lexer.token(index).kind() != Token.Kind.END; index++) {
            ImpossibleDate found = Starts.isOpen(lexer, index) ? impossible(new Cursor(lexer, index), true) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private @Nullable ImpossibleDate impossible(Cursor cursor, boolean running) {
        int start = cursor.peek().start();
        boolean found = Impossible.read(cursor, sense(ANY_TIME, Direction.FUTURE, running));
        return found ? new ImpossibleDate(start, cursor.end()) : null;
    }

    private static @Nullable DateFound read(Cursor cursor, Sense sense) {
        int start = cursor.peek().start();
        When when = cursor.nested(Phrase::read, sense);
        if (when == null || when.date().getYear() < 1 || when.date().getYear() > LAST_YEAR) {
            return null;
        }
        return new DateFound(start, cursor.end(), when.date(), when.timeOrPart());
    }

    private Sense sense(LocalDateTime now, Direction direction, boolean running) {
        return new Sense(now.withNano(0), direction, monthFirst, week.get(), running);
    }

    /// Inside the text, not on a blank and not within a word or number.
    private static boolean isStart(String text, int from) {
        if (from < 0 || from >= text.length() || Lexer.isBlank(text.charAt(from))) {
            return false;
        }
        return !Lexer.splitsWord(text, from);
    }

    private static boolean isOver(String text, int end) {
        int at = end;
        boolean stop = false;
        while (at < text.length() && (Lexer.isBlank(text.charAt(at)) || (!stop && text.charAt(at) == '.'))) {
            stop |= text.charAt(at) == '.';
            at++;
        }
        return at == text.length();
    }
}
