package app.klatch.interactions;

import java.time.LocalDate;

/// A day with how exactly it is known as one text, "2025-03-01 1 MONTH": `max` takes the latest, and of several of the same day
/// the one known best, because of the digit between.
public final class VagueDaySql {
    private static final int ISO_DAY = "2025-03-01".length();
    private static final int PRECISION = ISO_DAY + " 1 ".length();

    private VagueDaySql() {}

    /// The text of a day and a precision in two columns.
    public static String of(String day, String precision) {
        return "%1$s || CASE %2$s WHEN 'DAY' THEN ' 3 ' WHEN 'ABOUT' THEN ' 2 ' WHEN 'MONTH' THEN ' 1 ' ELSE ' 0 ' END || %2$s"
                .formatted(day, precision);
    }

    /// The text of a day in a column that is always known exactly.
    public static String exactly(String day) {
        return day + " || ' 3 DAY'";
    }

    public static VagueDay read(String text) {
        return new VagueDay(LocalDate.parse(text.substring(0, ISO_DAY)), DatePrecision.valueOf(text.substring(PRECISION)));
    }
}
