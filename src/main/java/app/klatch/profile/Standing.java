package app.klatch.profile;

import app.klatch.evidence.CoinRule;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.GiveTake;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.evidence.Ladder;
import app.klatch.evidence.LadderRule;
import app.klatch.evidence.Lamps;
import app.klatch.evidence.LampsRule;
import app.klatch.evidence.PitchBalance;
import app.klatch.evidence.Strength;
import app.klatch.evidence.StrengthRule;
import app.klatch.evidence.TwoFaces;
import java.time.LocalDate;
import java.util.List;

/// What the rules say of a person on a day: derived from the log, never stored.
public record Standing(LocalDate today, TwoFaces coin, Ladder ladder, Lamps lamps, Strength strength, GiveTake giveTake,
        List<PitchBalance> pitches) {
    public Standing {
        pitches = List.copyOf(pitches);
    }

    static Standing of(Evidence evidence, List<PitchBalance> pitches, LocalDate today) {
        return new Standing(today, CoinRule.of(evidence, today), LadderRule.of(evidence), LampsRule.of(evidence, today),
                StrengthRule.of(evidence, today), GiveTakeRule.of(evidence), pitches);
    }
}
