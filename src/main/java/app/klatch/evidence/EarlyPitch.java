package app.klatch.evidence;

import java.util.List;
import java.util.Optional;

/// A first pitch that was logged before the third conversation: what there was with the person before it, who that is now, and the
/// entry it was logged by.
public record EarlyPitch(Talks before, long personId, String name, long interactionId) {
    /// What to ask about pitches of one line; empty when none came early.
    public static Optional<String> question(List<EarlyPitch> early) {
        return PitchRule.question(early.stream().map(EarlyPitch::before).toList());
    }
}
