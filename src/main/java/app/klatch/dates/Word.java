package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// All that one word can mean in a date: "second" is an ordinal and a unit, "may" a month, "sat" a day.
/// Numbers are -1 and references null where it means no such thing.
record Word(@Nullable Key key, int cardinal, int ordinal, int weekday, int month, @Nullable Unit unit, boolean plural,
        @Nullable Interval rhythm) {
    static final Word UNKNOWN = new Word(null, -1, -1, -1, -1, null, false, null);

    static Word of(Key key) {
        return new Word(key, -1, -1, -1, -1, null, false, null);
    }

    static Word number(int cardinal, int ordinal) {
        return new Word(null, cardinal, ordinal, -1, -1, null, false, null);
    }

    static Word weekday(int weekday, boolean plural) {
        return new Word(null, -1, -1, weekday, -1, null, plural, null);
    }

    static Word month(int month) {
        return new Word(null, -1, -1, -1, month, null, false, null);
    }

    static Word unit(Unit unit, boolean plural) {
        return new Word(null, -1, -1, -1, -1, unit, plural, null);
    }

    /// "monthly": how long from one time to the next.
    static Word rhythm(Interval interval) {
        return new Word(null, -1, -1, -1, -1, null, false, interval);
    }

    /// It means anything at all in a date.
    boolean isKnown() {
        return key != null || unit != null || rhythm != null || cardinal >= 0 || ordinal >= 0 || weekday >= 0
                || month >= 0;
    }

    /// Both meanings; this word's own win where the two collide.
    Word and(Word other) {
        return new Word(key != null ? key : other.key, cardinal >= 0 ? cardinal : other.cardinal,
                ordinal >= 0 ? ordinal : other.ordinal, weekday >= 0 ? weekday : other.weekday,
                month >= 0 ? month : other.month, unit != null ? unit : other.unit, plural || other.plural,
                rhythm != null ? rhythm : other.rhythm);
    }
}
