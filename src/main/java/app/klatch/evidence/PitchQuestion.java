package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.platforms.HintRepository;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form asks before it keeps a pitch. Reads the file: call it in the background.
public final class PitchQuestion {
    private final EvidenceRepository evidence;
    private final HintRepository hints;

    public PitchQuestion(Database database, Clock clock) {
        this.evidence = new EvidenceRepository(database);
        this.hints = new HintRepository(database, clock);
    }

    /// The question for a pitch to these people on that platform; empty when there is nothing to ask.
    public Optional<String> question(List<Long> people, @Nullable Long platformId) {
        return PitchRule.question(evidence.talksWith(people).stream()
                .filter(talks -> PitchRule.asks(talks.twoWay(), talks.pitches(),
                        hints.isDismissed(HintRepository.FIRST_PITCH, talks.personId(), platformId)))
                .toList());
    }

    /// Never asks about this person again.
    public void dismissForPerson(long personId) {
        hints.dismiss(HintRepository.FIRST_PITCH, personId, null);
    }

    /// Never asks at this platform again.
    public void dismissForPlatform(long platformId) {
        hints.dismiss(HintRepository.FIRST_PITCH, null, platformId);
    }
}
