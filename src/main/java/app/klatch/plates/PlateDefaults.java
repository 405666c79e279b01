package app.klatch.plates;

import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How often to be in touch, by closeness (as the file names it: CONTACT, FRIEND, CLOSE_FRIEND, BEST_FRIEND): what is offered first
/// when somebody is given a plate. The owner's own where there are some, else as shipped.
public record PlateDefaults(Map<String, Plate> own) {
    private static final String USUAL = "CONTACT";

    /// As shipped.
    public static final Map<String, Plate> SHIPPED = Map.of(
            USUAL, new Plate(Period.ofMonths(3), Period.ofMonths(6)),
            "FRIEND", new Plate(Period.ofWeeks(6), Period.ofWeeks(10)),
            "CLOSE_FRIEND", new Plate(Period.ofWeeks(4), Period.ofWeeks(6)),
            "BEST_FRIEND", new Plate(Period.ofWeeks(2), Period.ofWeeks(4)));

    public PlateDefaults {
        own = Map.copyOf(own);
    }

    /// Whoever has no closeness (or one that a later Klatch knows) counts as a contact.
    public Plate of(@Nullable String closeness) {
        Map<String, Plate> all = new HashMap<>(SHIPPED);
        all.putAll(own);
        return all.getOrDefault(closeness == null ? USUAL : closeness, all.get(USUAL));
    }
}
