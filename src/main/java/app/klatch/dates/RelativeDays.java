package app.klatch.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Days told from today: "tomorrow", "the day after tomorrow", "tonight", "this afternoon", "last night", "now".
final class RelativeDays {
    private RelativeDays() {
    }

    static @Nullable When read(Cursor cursor, Sense sense) {
        int start = cursor.index();
        boolean firstThing = cursor.peek(1).is(Key.THING) && Parts.word(cursor) == Part.MORNING;
        if (!firstThing) {
            cursor.takeAny(Key.EARLY, Key.LATE, Key.LATER, Key.EARLIER);
        }
        When day = named(cursor, sense);
        if (day != null && !firstThing && Weeks.later(cursor)) {
            return When.day(day.date().plusWeeks(1));
        }
        if (day != null) {
            return firstThing ? When.part(day.date(), Part.MORNING) : day;
        }
        cursor.moveTo(start);
        When around = dayAfterOrBefore(cursor, sense);
        if (around != null) {
            return around;
        }
        cursor.moveTo(start);
        When part = partOfToday(cursor, sense);
        if (part != null) {
            return part;
        }
        cursor.moveTo(start);
        return now(cursor, sense);
    }

    private static @Nullable When named(Cursor cursor, Sense sense) {
        LocalDate today = sense.today();
        if (cursor.take(Key.TODAY)) {
            return When.day(today);
        }
        if (cursor.take(Key.TOMORROW)) {
            return When.day(today.plusDays(1));
        }
        if (cursor.take(Key.YESTERDAY)) {
            return When.day(today.minusDays(1));
        }
        if (cursor.take(Key.OVERMORROW)) {
            return When.day(today.plusDays(2));
        }
        return cursor.take(Key.TONIGHT) ? When.part(today, Part.NIGHT) : null;
    }

    private static @Nullable When dayAfterOrBefore(Cursor cursor, Sense sense) {
        cursor.take(Key.THE);
        if (cursor.peek().word().unit() != Unit.DAY || cursor.peek().length() < 3) {
            return null;
        }
        cursor.take();
        if (cursor.take(Key.AFTER)) {
            return cursor.take(Key.TOMORROW) ? When.day(sense.today().plusDays(2)) : null;
        }
        if (cursor.take(Key.BEFORE)) {
            return cursor.take(Key.YESTERDAY) ? When.day(sense.today().minusDays(2)) : null;
        }
        return null;
    }

    private static @Nullable When partOfToday(Cursor cursor, Sense sense) {
        boolean last = cursor.peek().is(Key.LAST);
        if (!last && !cursor.peek().is(Key.THIS)) {
            return null;
        }
        cursor.take();
        if (!last && cursor.peek().word().unit() == Unit.DAY) {
            cursor.take();
            return When.day(sense.today());
        }
        cursor.takeAny(Key.EARLY, Key.LATE);
        Part part = Parts.word(cursor);
        if (part == null || (last && part.compareTo(Part.EVENING) < 0)) {
            return null;
        }
        return When.part(sense.today().minusDays(last ? 1 : 0), part);
    }

    /// "now" is an everyday word ("now works at Contoso"): it is a time only for somebody who asked for one.
    private static @Nullable When now(Cursor cursor, Sense sense) {
        boolean sure = cursor.takeAny(Key.RIGHT, Key.JUST);
        LocalDateTime now = sense.now();
        if (cursor.take(Key.ASAP)) {
            return When.day(now.toLocalDate());
        }
        if (cursor.take(Key.NOW)) {
            return sense.running() && !sure ? null : When.moment(now);
        }
        cursor.take(Key.THIS);
        boolean moment = !sense.running() && (cursor.take(Key.TIME) || (cursor.comesAfter(Key.THIS)
                && isClockUnit(cursor)));
        return moment ? When.moment(now) : null;
    }

    private static boolean isClockUnit(Cursor cursor) {
        Unit unit = cursor.peek().word().unit();
        return unit != null && unit.clock() && cursor.take().length() > 2;
    }
}
