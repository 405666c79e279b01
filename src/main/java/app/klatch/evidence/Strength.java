package app.klatch.evidence;

import java.util.List;

/// How strong a relationship is, and what the number is made of: the parts add up to the value.
public record Strength(int value, List<Part> parts) {
    public Strength {
        parts = List.copyOf(parts);
    }

    /// One thing that counts: in words ("12 two-way interactions") and how much of the strength comes from it.
    public record Part(String words, int points) {}
}
