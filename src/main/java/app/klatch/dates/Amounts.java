package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// Reads lengths of time: "3 days", "1d 2hr 5min", "a couple of weeks", "half an hour", "one and a half years", "2-3
/// weeks".
final class Amounts {
    private static final int MOST_PARTS = 6;
    /// "6m" and "18m" are months, "45m" and "90m" can only be minutes.
    private static final int MOST_BARE_MONTHS = 24;

    private Amounts() {
    }

    /// How the number was said; only a plain number makes a date without another word ("2w", but not "a day").
    enum Manner { NUMBER, ARTICLE, VAGUE }

    record Said(Amount amount, Manner manner, Unit unit) {
    }

    private record Quantity(double number, Manner manner) {
    }

    /// `clockM`: a bare m means minutes ("+1m") and not months ("6m").
    static @Nullable Said read(Cursor cursor, boolean clockM) {
        Said said = part(cursor, clockM);
        if (said == null) {
            return null;
        }
        Amount sum = said.amount();
        for (int i = 1; i < MOST_PARTS; i++) {
            int start = cursor.index();
            cursor.take(',');
            cursor.take(Key.AND);
            Said more = cursor.peek().isNumber()
                    || cursor.peek().word().cardinal() >= 0 ? part(cursor, sum.clock()) : null;
            if (more == null || (!cursor.clean() && !cursor.peek().isNumber())) {
                cursor.moveTo(start);
                break;
            }
            sum = sum.plus(more.amount());
        }
        return new Said(sum, said.manner(), said.unit());
    }

    /// The bare unit behind "the": "the minute" is one of them.
    static @Nullable Said one(Cursor cursor) {
        Unit unit = unit(cursor, false);
        return unit == null ? null : new Said(Amount.of(1, unit), Manner.ARTICLE, unit);
    }

    private static @Nullable Said part(Cursor cursor, boolean clockM) {
        int start = cursor.index();
        Quantity quantity = quantity(cursor);
        if (quantity == null) {
            cursor.moveTo(start);
            return null;
        }
        Unit unit = unit(cursor, clockM || quantity.number() > MOST_BARE_MONTHS);
        if (unit == null) {
            cursor.moveTo(start);
            return null;
        }
        double number = quantity.number() + andAHalf(cursor);
        return new Said(Amount.of(number, unit), quantity.manner(), unit);
    }

    static @Nullable Unit unit(Cursor cursor, boolean clockM) {
        if (cursor.take(Key.BUSINESS)) {
            return cursor.take().word().unit() == Unit.DAY ? Unit.WORK_DAY : null;
        }
        if (cursor.peek().is('\'') && cursor.peek().glued()) {
            cursor.take();
            return Unit.MINUTE;
        }
        Unit unit = cursor.peek().word().unit();
        if (unit == null) {
            return null;
        }
        boolean bareM = cursor.take().length() == 1 && unit == Unit.MONTH;
        return bareM && (clockM || (cursor.peek().isNumber() && cursor.peek().glued())) ? Unit.MINUTE : unit;
    }

    private static @Nullable Quantity quantity(Cursor cursor) {
        cursor.takeAny(Key.AROUND, Key.ROUGHLY);
        boolean article = cursor.takeArticle();
        if (cursor.take(Key.FEW)) {
            return new Quantity(3, Manner.VAGUE);
        }
        if (cursor.take(Key.SEVERAL)) {
            return new Quantity(7, Manner.VAGUE);
        }
        if (cursor.takeAny(Key.COUPLE, Key.PAIR)) {
            cursor.take(Key.OF);
            return new Quantity(2, Manner.VAGUE);
        }
        if (cursor.take(Key.HALF)) {
            cursor.takeArticle();
            return new Quantity(0.5, Manner.ARTICLE);
        }
        if (cursor.peek().is(Key.QUARTER) && cursor.peek(1).is(Key.OF)) {
            cursor.moveTo(cursor.index() + 2);
            cursor.takeArticle();
            return new Quantity(0.25, Manner.ARTICLE);
        }
        if (article || cursor.take(Key.ANOTHER)) {
            return new Quantity(1, Manner.ARTICLE);
        }
        return number(cursor);
    }

    private static @Nullable Quantity number(Cursor cursor) {
        Token first = cursor.peek();
        if (first.isNumber() && first.length() > 1 && cursor.charAt(first.start()) == '0') {
            return null;
        }
        int whole = Numbers.cardinal(cursor);
        if (whole < 0) {
            return null;
        }
        double number = whole;
        if (first.isNumber() && cursor.peek(1).isNumber() && cursor.peek(1).glued() && cursor.peek().glued()) {
            number = decimalOrFraction(cursor, whole);
        }
        if (cursor.peek().word().unit() == Unit.QUARTER && cursor.peek(1).is(Key.OF)) {
            cursor.moveTo(cursor.index() + 2);
            cursor.takeArticle();
            return new Quantity(number / 4, Manner.NUMBER);
        }
        range(cursor);
        return new Quantity(number + andAHalf(cursor), Manner.NUMBER);
    }

    private static double decimalOrFraction(Cursor cursor, int whole) {
        Token second = cursor.peek(1);
        if (cursor.take('.') || cursor.take(',')) {
            cursor.take();
            return whole + second.value() / Math.pow(10, second.length());
        }
        if (second.value() > 0 && cursor.take('/')) {
            cursor.take();
            return (double) whole / second.value();
        }
        return whole;
    }

    /// "2-3 weeks", "two to three weeks", "2 or 3 weeks" mean the first number: better early than late.
    private static void range(Cursor cursor) {
        int start = cursor.index();
        boolean joined = cursor.take('-') || cursor.take('–') || cursor.takeAny(Key.TO, Key.OR);
        if (!joined || Numbers.cardinal(cursor) < 0 || cursor.peek().word().unit() == null) {
            cursor.moveTo(start);
        }
    }

    /// The "and a half" of "two and a half weeks" and "an hour and a half".
    private static double andAHalf(Cursor cursor) {
        if (cursor.peek().is(Key.AND) && cursor.peek(1).is(Key.LETTER_A) && cursor.peek(2).is(Key.HALF)) {
            cursor.moveTo(cursor.index() + 3);
            return 0.5;
        }
        return 0;
    }
}
