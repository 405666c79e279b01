package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;

/// Which plates the page shows.
public enum PlateFilter {
    ALL("All", "mdi2c-circle-outline", "No plates yet", "A plate says how often you want to be in touch with somebody."),
    SLIPPING("Slipping", "mdi2r-rotate-right", "Every plate spins", "Whose plate is past its ideal is listed here."),
    SNOOZED("Snoozed", "mdi2s-sleep", "Nothing is snoozed", "What you let sleep until a day is listed here."),
    RESTING("Resting", "mdi2p-power-sleep", "No plate rests", "Plates you let rest keep their rhythm and stand here until you wake them.");

    private final String label;
    private final String icon;
    private final String nobody;
    private final String meaning;

    PlateFilter(String label, String icon, String nobody, String meaning) {
        this.label = label;
        this.icon = icon;
        this.nobody = nobody;
        this.meaning = meaning;
    }

    /// What stands on its chip.
    public String label() {
        return label;
    }

    /// The Ikonli literal of its icon.
    public String icon() {
        return icon;
    }

    /// The heading of the page when nothing is left.
    public String nobody() {
        return nobody;
    }

    /// What it means, in one sentence.
    public String meaning() {
        return meaning;
    }

    boolean lets(PlateOnDay plate) {
        return switch (this) {
            case ALL -> true;
            case SLIPPING -> plate.standing().wantsAttention();
            case SNOOZED -> plate.standing().snoozedUntil() != null;
            case RESTING -> plate.standing().state() == State.RESTING;
        };
    }
}
