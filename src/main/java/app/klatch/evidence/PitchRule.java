package app.klatch.evidence;

import java.util.List;
import java.util.Optional;

/// PRODUCT.md, rule 7: pitch : conversation against the budget of the kind, and the soft question before a first pitch that comes
/// before the third two-way interaction.
public final class PitchRule {
    private static final int TALKS_FIRST = 3;

    private PitchRule() {}

    /// Whether a first pitch would come early.
    public static boolean asks(int twoWay, int pitches, boolean dismissed) {
        return pitches == 0 && twoWay < TALKS_FIRST && !dismissed;
    }

    /// What to ask before a pitch to these people is kept, of whom each is one that [#asks] says yes to; empty for nobody.
    public static Optional<String> question(List<Talks> early) {
        if (early.isEmpty()) {
            return Optional.empty();
        }
        String name = early.getFirst().name();
        String so = switch (early.size()) {
            case 1 -> soFar(early.getFirst().twoWay()) + " with " + name;
            case 2 -> "Fewer than three conversations so far with " + name + " and " + early.getLast().name();
            default -> "Fewer than three conversations so far with " + name + " and " + (early.size() - 1) + " others";
        };
        return Optional.of(so + ". A first pitch is heard better after the third. Keep it as a pitch?");
    }

    private static String soFar(int twoWay) {
        return switch (twoWay) {
            case 0 -> "No conversation yet";
            case 1 -> "One conversation so far";
            default -> "Two conversations so far";
        };
    }
}
