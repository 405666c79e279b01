package app.klatch.print;

import java.util.Locale;
import java.util.Set;

/// What can be printed on of a sheet, in points (1/72 inch).
public record PaperSize(double width, double height) {
    private static final double MARGIN = 54;
    static final PaperSize A4 = new PaperSize(595 - 2 * MARGIN, 842 - 2 * MARGIN);
    static final PaperSize LETTER = new PaperSize(612 - 2 * MARGIN, 792 - 2 * MARGIN);
    /// Where sheets are Letter and not A4.
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "PR");

    /// What is usual where the system's language is spoken; for as long as no printer says otherwise.
    static PaperSize usual(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
