package app.klatch.evidence;

import app.klatch.platforms.PlatformKind;

/// Pitches beside conversations on one kind of place. `budget` is how many of a hundred may be pitches there.
public record PitchBalance(PlatformKind kind, int pitches, int conversations, int budget) {
    /// Percent of pitches among pitches and conversations, rounded; 0 when there was neither.
    public int percent() {
        int all = pitches + conversations;
        return all == 0 ? 0 : (int) Math.round(100.0 * pitches / all);
    }

    public boolean isWithinBudget() {
        return pitches * 100L <= (long) budget * (pitches + conversations);
    }
}
