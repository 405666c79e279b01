package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Weekdays: "fri", "next Friday", "last mon", "Friday of next week", "friday after next", "next week Sunday", "Friday
/// week". A bare one is the next after today (looking back: the last before it); "next" and "last" mean the
/// neighbouring calendar week, which begins on Monday.
final class Weekdays {
    private Weekdays() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        When day = weekFirst(cursor, sense);
        if (day == null) {
            cursor.moveTo(start);
            day = dayFirst(cursor, sense);
        }
        return day;
    }

    private static @Nullable When dayFirst(Cursor cursor, Sense sense) {
        if (cursor.peek().is(Key.HOLIDAY)) {
            return null;
        }
        boolean article = cursor.take(Key.THE);
        Key which = which(cursor);
        Token token = cursor.peek();
        DayOfWeek weekday = name(cursor);
        if (weekday == null) {
            return null;
        }
        if (which == null) {
            LocalDate day = inWeek(cursor, sense, weekday);
            if (day != null) {
                return When.day(day);
            }
        }
        if ((sense.running() && which == null && doubtful(cursor, token, article))
                || Impossible.follows(cursor, sense)) {
            return null;
        }
        return When.day(pick(sense, weekday, which));
    }

    /// "next", "this", "this coming", "this past", "the following" …, or null.
    private static @Nullable Key which(Cursor cursor) {
        if (cursor.take(Key.THIS)) {
            if (cursor.takeAny(Key.COMING, Key.NEXT, Key.FOLLOWING)) {
                return Key.COMING;
            }
            return cursor.takeAny(Key.PAST, Key.LAST, Key.PREVIOUS) ? Key.PAST : Key.THIS;
        }
        for (Key key : new Key[] {Key.NEXT, Key.LAST, Key.PAST, Key.PREVIOUS, Key.COMING, Key.FOLLOWING, Key.OXT}) {
            if (cursor.take(key)) {
                return key;
            }
        }
        return null;
    }

    /// The weekday under the cursor with the dot of its abbreviation, or null. "Mondays" is no single day.
    static @Nullable DayOfWeek name(Cursor cursor) {
        Word word = cursor.peek().word();
        if (word.weekday() < 0 || word.plural()) {
            return null;
        }
        boolean brief = cursor.take().length() <= 5;
        if (brief && cursor.peek().is('.') && cursor.peek().glued() && !(cursor.peek(1).glued()
                && cursor.peek(1).isNumber())) {
            cursor.take();
        }
        return DayOfWeek.of(word.weekday());
    }

    /// "sat", "sun", "wed" are everyday words too, and "Mon-Fri" is no day.
    private static boolean doubtful(Cursor cursor, Token token, boolean article) {
        if (cursor.peek().glued() && cursor.peek().is('-')) {
            return true;
        }
        if (isName(cursor)) {
            return true;
        }
        int day = token.word().weekday();
        boolean everyday = token.length() == 3 && (day == 3 || day == 6 || day == 7);
        return everyday && !Character.isUpperCase(cursor.charAt(token.start())) && (article || cursor.leads(token));
    }

    /// "at Sunday Times", "of Friday Group": a name in capitals goes on behind it.
    private static boolean isName(Cursor cursor) {
        Token before = cursor.index() > 1 ? cursor.peek(-2) : cursor.peek();
        Token next = cursor.peek();
        boolean inName = before.is(Key.AT) || before.is(Key.OF) || before.is(Key.FROM) || before.is(Key.THE);
        boolean plain = next.isWord() && next.word().month() < 0 && next.word().weekday() < 0;
        return inName && plain && Character.isUpperCase(cursor.charAt(next.start()));
    }

    static LocalDate pick(Sense sense, DayOfWeek weekday, @Nullable Key which) {
        LocalDate today = sense.today();
        LocalDate thisWeek = today.with(weekday);
        if (which == null) {
            return sense.past() ? today.with(TemporalAdjusters.previous(weekday))
                    : today.with(TemporalAdjusters.next(weekday));
        }
        return switch (which) {
            case NEXT -> thisWeek.plusWeeks(1);
            case OXT -> thisWeek.plusWeeks(2);
            case LAST -> thisWeek.minusWeeks(1);
            case PAST, PREVIOUS -> today.with(TemporalAdjusters.previous(weekday));
            case THIS -> sense.past() ? today.with(TemporalAdjusters.previousOrSame(weekday))
                    : today.with(TemporalAdjusters.nextOrSame(weekday));
            default -> today.with(TemporalAdjusters.next(weekday));
        };
    }

    /// What may follow the bare name: "next week", "of this week", "after next", "before last", "week" (a week later).
    private static @Nullable LocalDate inWeek(Cursor cursor, Sense sense, DayOfWeek weekday) {
        int start = cursor.index();
        if (cursor.take(Key.AFTER) && cursor.take(Key.NEXT)) {
            return sense.today().with(TemporalAdjusters.next(weekday)).plusWeeks(1);
        }
        cursor.moveTo(start);
        if (cursor.take(Key.BEFORE) && cursor.take(Key.LAST)) {
            return sense.today().with(TemporalAdjusters.previous(weekday)).minusWeeks(1);
        }
        cursor.moveTo(start);
        if (Weeks.later(cursor)) {
            return sense.today().with(TemporalAdjusters.next(weekday)).plusWeeks(1);
        }
        cursor.moveTo(start);
        cursor.take(',');
        Integer weeks = cursor.take(Key.IN) ? Weeks.ahead(cursor) : null;
        if (weeks == null) {
            cursor.take(Key.OF);
            weeks = Weeks.read(cursor);
        }
        if (weeks == null || !cursor.clean()) {
            cursor.moveTo(start);
            return null;
        }
        return sense.today().with(weekday).plusWeeks(weeks);
    }

    /// "next week on Friday", "last week Sunday".
    private static @Nullable When weekFirst(Cursor cursor, Sense sense) {
        Integer weeks = Weeks.read(cursor);
        if (weeks == null) {
            return null;
        }
        cursor.take(',');
        cursor.take(Key.ON);
        DayOfWeek weekday = name(cursor);
        return weekday == null ? null : When.day(sense.today().with(weekday).plusWeeks(weeks));
    }
}
