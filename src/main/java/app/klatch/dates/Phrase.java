package app.klatch.dates;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A whole date phrase: words that lead to it ("by", "on the"), a day and a time in either order, or one of them.
final class Phrase {
    private static final Key[] LEADS = {Key.ON, Key.BY, Key.AT, Key.UNTIL, Key.AROUND, Key.ROUGHLY, Key.FOR,
            Key.FROM, Key.SINCE, Key.DUE};
    private static final int MOST_LEADS = 3;

    private Phrase() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        When byDay = cursor.attempt(Phrase::dayFirst, sense);
        int dayEnd = cursor.index();
        cursor.moveTo(start);
        When byClock = cursor.attempt(Phrase::clockFirst, sense);
        if (byClock != null && (byDay == null || cursor.index() > dayEnd)) {
            return byClock;
        }
        cursor.moveTo(dayEnd);
        return byDay;
    }

    private static @Nullable When dayFirst(Cursor cursor, Sense sense) {
        for (int i = 0; i < MOST_LEADS; i++) {
            cursor.takeAny(LEADS);
        }
        int start = cursor.index();
        if (cursor.comesAfter(Key.ON) && cursor.take(Key.OR) && !cursor.take(Key.BEFORE)) {
            return null;
        }
        When day = Ends.endOfDay(cursor) ? cursor.attempt(Days::read, sense) : null;
        if (day == null) {
            cursor.moveTo(start);
            day = Days.read(cursor, sense);
        }
        if (day == null) {
            return besideDay(cursor, sense);
        }
        if (day.time() != null) {
            return day;
        }
        boolean endOfDay = Ends.endOfDay(cursor);
        return endOfDay && cursor.clean() ? When.day(day.date()) : withClock(cursor, sense, day);
    }

    /// "after Friday" is the day after it, "before the 12th" the day before.
    private static @Nullable When besideDay(Cursor cursor, Sense sense) {
        int shift = cursor.take(Key.AFTER) ? 1 : -1;
        boolean said = shift == 1 || cursor.take(Key.BEFORE);
        When day = said ? Days.read(cursor, sense) : null;
        return day == null || day.time() != null ? null : When.day(day.date().plusDays(shift));
    }

    /// The part of the day and the time behind a day: "Friday evening at 7", "Tomorrow, 3pm", "12/3 @ 3", "today in one
    /// hour".
    private static When withClock(Cursor cursor, Sense sense, When day) {
        if (day.date().equals(sense.today()) && cursor.peek().is(Key.IN)) {
            When inAWhile = cursor.attempt(Shifts::inAmount, sense);
            if (inAWhile != null && inAWhile.time() != null) {
                return inAWhile;
            }
        }
        Part part = day.part();
        Part said = Parts.phrase(cursor);
        part = said == null ? part : said;
        Clock clock = cursor.attempt((c, s) -> clockBehind(c), sense);
        if (clock == null) {
            return new When(day.date(), null, part);
        }
        said = Parts.phrase(cursor);
        LocalDateTime moment = clock.on(day.date(), said == null ? part : said);
        if (cursor.peek().isNumber() && cursor.peek().length() == 4 && cursor.peek().value() == day.date().getYear()) {
            cursor.take();
        }
        return When.moment(moment);
    }

    /// A bare number is a time behind "at", before a part of the day or at the very end, so that "Friday 3 things"
    /// stays whole.
    private static @Nullable Clock clockBehind(Cursor cursor) {
        cursor.take(',');
        boolean at = cursor.peek().is(Key.AT) || cursor.peek().is('@');
        Clock clock = Clocks.read(cursor, true);
        if (clock == null || !clock.weak() || at) {
            return clock;
        }
        int end = cursor.index();
        boolean part = Parts.phrase(cursor) != null;
        cursor.moveTo(end);
        return part || cursor.atStop() ? clock : null;
    }

    private static @Nullable When clockFirst(Cursor cursor, Sense sense) {
        cursor.take(Key.ON);
        boolean at = cursor.peek().is(Key.AT) || cursor.peek().is('@');
        int start = cursor.index();
        Clock clock = Clocks.read(cursor, false);
        if (clock == null || !cursor.clean()) {
            cursor.moveTo(start);
            return partAlone(cursor, sense);
        }
        Part part = Parts.phrase(cursor);
        int end = cursor.index();
        boolean comma = cursor.take(',');
        When day = clock.weak() && part == null && (comma || !at) ? cursor.attempt(RelativeDays::read, sense)
                : cursor.attempt(Phrase::dayOnly, sense);
        if (day != null && day.time() == null && (!clock.weak() || part != null || at || day.part() != null)) {
            return When.moment(clock.on(day.date(), part == null ? day.part() : part));
        }
        cursor.moveTo(end);
        boolean believed = !clock.weak() || part != null || (at && !sense.running());
        return believed ? When.moment(part == null ? clock.nearest(sense) : clock.in(part).nearest(sense)) : null;
    }

    private static @Nullable When dayOnly(Cursor cursor, Sense sense) {
        cursor.takeAny(Key.ON, Key.OF, Key.BY, Key.FROM);
        When day = Days.read(cursor, sense);
        if (day != null && day.part() == null && day.time() == null) {
            Part part = Parts.phrase(cursor);
            return part == null ? day : When.part(day.date(), part);
        }
        return day;
    }

    /// "in the morning", "early in the evening": the next one.
    private static @Nullable When partAlone(Cursor cursor, Sense sense) {
        boolean in = cursor.peek().is(Key.IN);
        Part part = Parts.phrase(cursor);
        if (part == null || (sense.running() && !in)) {
            return null;
        }
        return When.moment(Clock.exact(part.time().getHour(), 0, 0).nearest(sense));
    }
}
