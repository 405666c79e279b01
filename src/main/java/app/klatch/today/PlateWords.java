package app.klatch.today;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateRule;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a plate wants attention, in words: "no contact for 5 weeks; you set 4 to 6",
/// "last talked in August; you set 8 to 12 weeks".
final class PlateWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int WEEKS_COUNTED = 9;
    private static final int DAYS_COUNTED = 14;
    private static final int DAYS_SAID_WITHOUT_YEAR = 300;

    private PlateWords() {}

    /// The state as a word of the page.
    static String of(PlateRule.State state) {
        return state == PlateRule.State.NEVER ? "not talked yet" : state.name().toLowerCase(Locale.ENGLISH);
    }

    static String reason(Plate plate, @Nullable LocalDate last, LocalDate today) {
        Length ideal = Length.of(plate.ideal());
        Length worst = plate.worst() == null ? null : Length.of(plate.worst());
        if (last == null) {
            return "you set " + cadence(ideal, worst, "");
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(last, today));
        if (days > WEEKS_COUNTED * 7L) {
            return "last talked in " + (days < DAYS_SAID_WITHOUT_YEAR ? MONTH : MONTH_AND_YEAR).format(last) + "; you set "
                    + cadence(ideal, worst, "");
        }
        Length passed = days < DAYS_COUNTED ? new Length(days, "day") : new Length(days / 7, "week");
        return "no contact for " + passed + "; you set " + cadence(ideal, worst, passed.unit());
    }

    /// "4 to 6 weeks", "every month"; without the unit when that was just said.
    private static String cadence(Length ideal, @Nullable Length worst, String unitSaid) {
        if (worst == null || worst.equals(ideal)) {
            return "every " + (ideal.count() == 1 ? ideal.unit() : ideal.toString());
        }
        if (!ideal.unit().equals(worst.unit())) {
            return ideal + " to " + worst;
        }
        return ideal.count() + " to " + (worst.unit().equals(unitSaid) ? String.valueOf(worst.count()) : worst.toString());
    }

    /// A length of time as a person says it.
    private record Length(long count, String unit) {
        static Length of(Period period) {
            if (period.toTotalMonths() > 0 && period.get(ChronoUnit.DAYS) == 0) {
                long months = period.toTotalMonths();
                return months % 12 == 0 ? new Length(months / 12, "year") : new Length(months, "month");
            }
            return ofDays(period.toTotalMonths() * 30 + period.get(ChronoUnit.DAYS));
        }

        /// Days that were months when they were said (60, 91, 365) are called so again.
        private static Length ofDays(long days) {
            long months = Math.round(days * 12 / 365.0);
            if (months > 1 && (days == months * 30 || days == months * 365 / 12)) {
                return of(Period.ofMonths(Math.toIntExact(months)));
            }
            return days % 7 == 0 ? new Length(days / 7, "week") : new Length(days, "day");
        }

        @Override
        public String toString() {
            return count + " " + unit + (count == 1 ? "" : "s");
        }
    }
}
