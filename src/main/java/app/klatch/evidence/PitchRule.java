package app.klatch.evidence;

import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// PRODUCT.md, rule 7: pitch : conversation against the budget of the kind, and the soft question before a first pitch that comes
/// before the third two-way interaction. The share is that of pitches among pitches and two-way interactions; a broadcast is
/// neither.
public final class PitchRule {
    private static final int TALKS_FIRST = 3;

    private PitchRule() {}

    /// The balance with a person for each kind of place they were met on; what happened at no platform is with "none of the four".
    public static List<PitchBalance> of(Evidence evidence, ToIntFunction<PlatformKind> budget) {
        Map<PlatformKind, List<Entry>> byKind = evidence.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.kind() == null ? PlatformKind.NONE : entry.kind()));
        return Arrays.stream(PlatformKind.values()).map(kind -> of(kind, byKind.getOrDefault(kind, List.of()), budget))
                .filter(balance -> balance.pitches() + balance.conversations() > 0).toList();
    }

    /// "3 pitches to 5 conversations: 38 %, where up to 20 % is usual. A few talks first".
    public static String words(PitchBalance balance) {
        String talks = count(balance.conversations(), "conversation");
        if (balance.pitches() == 0) {
            return balance.conversations() == 0 ? "Nothing yet" : "No pitch in " + talks;
        }
        String share = count(balance.pitches(), "pitch") + " to " + talks + ": " + balance.percent() + " %, where "
                + (balance.budget() == 0 ? "none" : "up to " + balance.budget() + " %") + " is usual";
        return balance.isWithinBudget() ? share : share + ". A few talks first";
    }

    /// "2 pitches beside 5 conversations", at all kinds of places; empty when nothing was pitched.
    public static String total(List<PitchBalance> balances) {
        int pitches = balances.stream().mapToInt(PitchBalance::pitches).sum();
        int talks = balances.stream().mapToInt(PitchBalance::conversations).sum();
        return pitches == 0 ? "" : count(pitches, "pitch") + " beside " + count(talks, "conversation");
    }

    private static PitchBalance of(PlatformKind kind, List<Entry> there, ToIntFunction<PlatformKind> budget) {
        return new PitchBalance(kind, count(there, false), count(there, true), budget.applyAsInt(kind));
    }

    private static int count(List<Entry> entries, boolean twoWay) {
        return Math.toIntExact(entries.stream()
                .filter(entry -> twoWay ? entry.isTwoWay() : entry.stance() == Stance.PITCHED).count());
    }

    private static String count(int many, String what) {
        return many == 1 ? "1 " + what : (many == 0 ? "no" : many) + " " + what + (what.endsWith("h") ? "es" : "s");
    }

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
