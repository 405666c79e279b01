package app.klatch.platforms;

import org.jspecify.annotations.Nullable;

/// The manners of a kind of place: what people come for, how to open, what to avoid, how to move on. `replyDays` is how
/// soon an answer is expected (0: the same day; null: none is), `pitchBudget` how many of my hundred interactions there may
/// pitch. Advice, never a lock.
public record Etiquette(
        PlatformKind kind,
        String comeFor,
        String openWith,
        String avoid,
        String moveOn,
        @Nullable Integer replyDays,
        int pitchBudget) {
    /// As Klatch ships it.
    public static Etiquette shipped(PlatformKind kind) {
        return ShippedEtiquette.of(kind);
    }

    /// When an answer is expected, in words.
    public String replyWords() {
        return switch (replyDays) {
            case null -> "none expected";
            case 0 -> "the same day";
            case 1 -> "the next day";
            case 7 -> "within a week";
            default -> "within " + replyDays + " days";
        };
    }
}
