package app.klatch.plates;

import app.klatch.dates.CadenceFound;
import app.klatch.dates.CadenceWords;
import java.util.Optional;

/// Reads a plate as its owner says it: "every 4 to 6 weeks", "4w..6w", "monthly".
public final class PlateSaid {
    private static final CadenceWords CADENCES = new CadenceWords();

    private PlateSaid() {}

    /// Empty unless the whole text is one rhythm.
    public static Optional<Plate> read(String words) {
        String text = words.strip();
        return CADENCES.at(text, 0).filter(found -> found.end() == text.length()).or(() -> every("every " + text)).map(PlateSaid::plate);
    }

    private static Optional<CadenceFound> every(String text) {
        return CADENCES.at(text, 0).filter(found -> found.end() == text.length());
    }

    private static Plate plate(CadenceFound found) {
        return new Plate(found.cadence().ideal().period(), found.cadence().worst() == null ? null : found.cadence().worst().period());
    }

    /// What to say when it is none.
    public static String problem(String words) {
        return words.isBlank() ? "How often? Say it like “every 6 weeks” or “every 4 to 6 weeks”."
                : "“" + words.strip() + "” is not a rhythm I know. Try “every 6 weeks” or “every 4 to 6 weeks”.";
    }
}
