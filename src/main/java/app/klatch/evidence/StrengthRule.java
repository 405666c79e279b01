package app.klatch.evidence;

import app.klatch.evidence.Strength.Part;
import app.klatch.interactions.Stance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// PRODUCT.md, rule 5: no side is better. Strength is two-way interactions, gives, years, kept promises and introductions,
/// each worth `weight × log2(1 + how many)`: the first counts full, and twice as many never count twice. Channel, platform and side
/// are no input.
public final class StrengthRule {
    private static final int TWO_WAY = 10;
    private static final int GIVES = 5;
    private static final int YEARS = 4;
    private static final int PROMISES = 5;
    private static final int INTRODUCTIONS = 6;

    private StrengthRule() {}

    public static Strength of(Evidence evidence, LocalDate today) {
        long gives = evidence.entries().stream().filter(entry -> entry.stance() == Stance.GAVE).count();
        long kept = evidence.promises().stream().filter(promise -> promise.kept() && promise.isMine()).count();
        long years = Math.max(0, ChronoUnit.YEARS.between(evidence.knownSince(), today));
        List<Part> parts = Stream.of(
                        part(TWO_WAY, evidence.twoWay().count(), "%d two-way interaction%s"),
                        part(GIVES, gives, "gave something %d time%s"),
                        part(YEARS, years, "known for %d year%s"),
                        part(PROMISES, kept, "kept %d promise%s"),
                        part(INTRODUCTIONS, introductions(evidence.facts()), "%d introduction%s"))
                .filter(part -> part.points() > 0).toList();
        return new Strength(parts.stream().mapToInt(Part::points).sum(), parts);
    }

    /// Either way: whom they led me to, and that somebody led me to them.
    private static int introductions(Facts facts) {
        return facts.introduced() + (facts.introducedBy() == null ? 0 : 1);
    }

    private static Part part(int weight, long count, String words) {
        return new Part(words.formatted(count, count == 1 ? "" : "s"), points(weight, count));
    }

    /// Rounded down to whole points.
    static int points(int weight, long count) {
        return (int) (weight * Math.log1p((double) count) / Math.log(2) + 1e-9);
    }
}
