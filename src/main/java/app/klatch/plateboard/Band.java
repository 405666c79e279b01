package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;
import java.util.Arrays;
import java.util.List;

/// A group of plates in the picture on top: how many there are, and the first of them in the page's order.
record Band(Kind kind, int count, List<PlateOnDay> first) {
    /// More than these are never drawn of one band.
    static final int DRAWN = 48;

    /// The groups in the order in which they stand, from spinning to fallen, then those that are left in peace.
    enum Kind {
        SPINNING("Spinning"), WOBBLING("Wobbling"), FALLEN("Fallen"), NEVER("Not talked yet"), SNOOZED("Snoozed"), RESTING("Resting");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Kind of(PlateOnDay plate) {
            State state = plate.standing().state();
            if (state == State.RESTING) {
                return RESTING;
            }
            return plate.standing().snoozedUntil() != null ? SNOOZED : Kind.valueOf(state.name());
        }
    }

    /// The bands that have any, of plates in the page's order.
    static List<Band> of(List<PlateOnDay> sorted) {
        return Arrays.stream(Kind.values()).map(kind -> {
            List<PlateOnDay> all = sorted.stream().filter(plate -> Kind.of(plate) == kind).toList();
            return new Band(kind, all.size(), all.stream().limit(DRAWN).toList());
        }).filter(band -> band.count() > 0).toList();
    }
}
