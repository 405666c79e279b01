package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads parts of the day: "morning", "in the evening", "late at night", "first thing".
final class Parts {
    private Parts() {
    }

    /// With the words around it: "in the evening", "late night", "at night", "early in the day" (which is the morning).
    static @Nullable Part phrase(Cursor cursor) {
        int start = cursor.index();
        cursor.take(',');
        boolean edge = cursor.takeAny(Key.EARLY, Key.LATE);
        if (cursor.takeAny(Key.IN, Key.AT, Key.DURING)) {
            cursor.take(Key.THE);
        }
        edge |= cursor.takeAny(Key.EARLY, Key.LATE);
        Part part = word(cursor);
        if (part == null && edge && cursor.peek().word().unit() == Unit.DAY) {
            cursor.take();
            part = Part.MORNING;
        }
        if (part == null || !cursor.clean()) {
            cursor.moveTo(start);
            return null;
        }
        return part;
    }

    static @Nullable Part word(Cursor cursor) {
        if (cursor.peek().word().ordinal() == 1 && cursor.peek(1).is(Key.THING)) {
            cursor.moveTo(cursor.index() + 2);
            return Part.MORNING;
        }
        Key key = cursor.peek().word().key();
        if (key == null) {
            return null;
        }
        Part part = switch (key) {
            case DAWN -> Part.DAWN;
            case MORNING, AM -> Part.MORNING;
            case AFTERNOON, PM -> Part.AFTERNOON;
            case EVENING -> Part.EVENING;
            case NIGHT -> Part.NIGHT;
            default -> null;
        };
        if (part != null) {
            cursor.take();
        }
        return part;
    }
}
