package app.klatch.dates;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The grammar of cadences: "every other week", "each 4 to 8 weeks", "every 2nd month", "bi-weekly", "three times a
/// year".
final class Cadences {
    private static final int MONTHS_A_YEAR = 12;

    private Cadences() {
    }

    static @Nullable Cadence read(Cursor cursor, boolean running) {
        int start = cursor.index();
        cursor.take(Key.AROUND);
        Cadence cadence = timesPer(cursor);
        if (cadence == null) {
            cursor.moveTo(start);
            cursor.take(Key.AROUND);
            cadence = cursor.take(Key.EVERY) ? every(cursor, running) : rhythm(cursor, running);
        }
        return cadence;
    }

    private static @Nullable Cadence every(Cursor cursor, boolean running) {
        int start = cursor.index();
        boolean other = cursor.take(Key.OTHER);
        int nth = other ? 2 : Numbers.ordinal(cursor);
        ChronoUnit unit = unit(cursor);
        if (unit != null && cursor.clean()) {
            return plain(interval(Math.max(1, nth) * factor(cursor), unit));
        }
        cursor.moveTo(start);
        cursor.take(Key.OTHER);
        boolean weekday = !running && cursor.peek().word().weekday() > 0;
        if (weekday) {
            cursor.take();
            return plain(new Interval(other ? 2 : 1, ChronoUnit.WEEKS));
        }
        cursor.moveTo(start);
        return range(cursor);
    }

    /// "6w", "4w..8w", "4 to 8 weeks", "couple of weeks", "half year".
    private static @Nullable Cadence range(Cursor cursor) {
        if (cursor.take(Key.HALF)) {
            cursor.take('-');
            return cursor.take().word().unit() == Unit.YEAR ? plain(new Interval(MONTHS_A_YEAR / 2, ChronoUnit.MONTHS))
                    : null;
        }
        int first = number(cursor);
        Interval ideal = first < 0 ? null : measured(cursor, first);
        int end = cursor.index();
        if (first < 0 || !joined(cursor)) {
            cursor.moveTo(end);
            return ideal == null ? null : plain(ideal);
        }
        int second = number(cursor);
        Interval worst = second < 0 ? null : measured(cursor, second);
        if (worst == null || !cursor.clean()) {
            cursor.moveTo(end);
            return ideal == null ? null : plain(ideal);
        }
        return between(ideal == null ? new Interval(worst.amount() / second * first, worst.unit()) : ideal, worst);
    }

    private static @Nullable Cadence between(Interval ideal, Interval worst) {
        if (ideal.amount() == 0 || worst.amount() == 0) {
            return null;
        }
        return ideal.days() <= worst.days() ? new Cadence(ideal, worst) : new Cadence(worst, ideal);
    }

    private static int number(Cursor cursor) {
        cursor.takeArticle();
        if (cursor.takeAny(Key.COUPLE, Key.PAIR)) {
            cursor.take(Key.OF);
            return 2;
        }
        return cursor.take(Key.FEW) ? 3 : Numbers.cardinal(cursor);
    }

    private static @Nullable Interval measured(Cursor cursor, int number) {
        int start = cursor.index();
        ChronoUnit unit = number < 1 ? null : unit(cursor);
        if (unit == null) {
            cursor.moveTo(start);
            return null;
        }
        return interval(number * factor(cursor), unit);
    }

    private static boolean joined(Cursor cursor) {
        if (cursor.take('.')) {
            boolean two = cursor.take('.');
            cursor.take('.');
            return two;
        }
        return cursor.take('-') || cursor.take('–') || cursor.take('…')
                || cursor.takeAny(Key.TO, Key.OR, Key.AND, Key.UNTIL);
    }

    /// Days, weeks, months or years; a quarter is three months and a fortnight two weeks (see `factor`).
    private static @Nullable ChronoUnit unit(Cursor cursor) {
        cursor.take(Key.BUSINESS);
        Token token = cursor.peek();
        Unit unit = token.word().unit();
        ChronoUnit known = unit == null ? null : switch (unit) {
            case DAY, WORK_DAY -> ChronoUnit.DAYS;
            case WEEK, FORTNIGHT -> ChronoUnit.WEEKS;
            case MONTH, QUARTER -> ChronoUnit.MONTHS;
            case YEAR, DECADE -> ChronoUnit.YEARS;
            default -> null;
        };
        if (known != null) {
            cursor.take();
        }
        return known;
    }

    /// How many of the plain unit the unit that was just read holds.
    private static int factor(Cursor cursor) {
        Unit unit = cursor.peek(-1).word().unit();
        return unit == Unit.FORTNIGHT ? 2 : unit == Unit.QUARTER ? 3 : unit == Unit.DECADE ? 10 : 1;
    }

    /// "once a month", "twice per year", "3 times a week", "once every two weeks".
    private static @Nullable Cadence timesPer(Cursor cursor) {
        int times = times(cursor);
        if (times < 1) {
            return null;
        }
        if (cursor.take(Key.EVERY)) {
            Cadence every = every(cursor, true);
            return every == null ? null : plain(divided(every.ideal(), times));
        }
        cursor.take(Key.IN);
        if (!cursor.takeArticle() && !cursor.take(Key.PER)) {
            return null;
        }
        ChronoUnit unit = unit(cursor);
        return unit == null ? null : plain(divided(interval(factor(cursor), unit), times));
    }

    private static int times(Cursor cursor) {
        if (cursor.take(Key.ONCE)) {
            return 1;
        }
        if (cursor.take(Key.TWICE)) {
            return 2;
        }
        if (cursor.take(Key.THRICE)) {
            return 3;
        }
        int times = Numbers.cardinal(cursor);
        return cursor.take(Key.TIMES) ? times : -1;
    }

    /// Whole months where they come out even ("twice a year" is six months), else days.
    private static Interval divided(Interval whole, int times) {
        int months = whole.unit() == ChronoUnit.YEARS ? whole.amount() * MONTHS_A_YEAR : whole.amount();
        if (times == 1 || whole.amount() % times == 0) {
            return new Interval(whole.amount() / times, whole.unit());
        }
        boolean inMonths = whole.unit() == ChronoUnit.YEARS && months % times == 0;
        return inMonths ? new Interval(months / times, ChronoUnit.MONTHS)
                : new Interval(Math.max(1, whole.days() / times), ChronoUnit.DAYS);
    }

    /// "monthly", "bi-weekly", "half-yearly". In running text it has to stand for itself.
    private static @Nullable Cadence rhythm(Cursor cursor, boolean running) {
        boolean half = cursor.take(Key.HALF);
        boolean two = !half && cursor.take(Key.BI);
        if (half || two) {
            cursor.take('-');
        }
        Interval said = cursor.take().word().rhythm();
        if (said == null || (running && !cursor.settled())) {
            return null;
        }
        return plain(half ? divided(said, 2) : two ? interval(said.amount() * 2, said.unit()) : said);
    }

    private static Interval interval(int amount, ChronoUnit unit) {
        return new Interval(amount, unit);
    }

    private static @Nullable Cadence plain(Interval interval) {
        return interval.amount() < 1 ? null : new Cadence(interval, null);
    }
}
