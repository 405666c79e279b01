package app.klatch.evidence;

import java.util.List;

/// Know, like, trust: three lamps, each with the evidence in words, lit or not.
public record Lamps(Lamp know, Lamp like, Lamp trust) {
    /// One lamp. `evidence` is what speaks for it so far; empty when there is nothing yet.
    public record Lamp(boolean isLit, List<String> evidence) {
        public Lamp {
            evidence = List.copyOf(evidence);
        }
    }
}
