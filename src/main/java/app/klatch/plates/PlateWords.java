package app.klatch.plates;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/// A plate as its owner would say it: "every 4 to 6 weeks".
public final class PlateWords {
    private static final int DAYS_IN_A_WEEK = 7;

    private PlateWords() {}

    public static String of(Plate plate) {
        Said ideal = said(plate.ideal());
        if (plate.worst() == null || plate.worst().equals(plate.ideal())) {
            return "every " + (ideal.amount == 1 ? ideal.unit : ideal.words());
        }
        Said worst = said(plate.worst());
        return ideal.unit.equals(worst.unit)
                ? "every " + ideal.amount + " to " + worst.words()
                : "every " + ideal.words() + " to " + worst.words();
    }

    private record Said(long amount, String unit) {
        private String words() {
            return amount + " " + unit + (amount == 1 ? "" : "s");
        }
    }

    private static Said said(Period period) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        if (months > 0 && days == 0) {
            return months % 12 == 0 ? new Said(months / 12, "year") : new Said(months, "month");
        }
        return months == 0 && days % DAYS_IN_A_WEEK == 0 ? new Said(days / DAYS_IN_A_WEEK, "week") : new Said(months * 30 + days, "day");
    }
}
