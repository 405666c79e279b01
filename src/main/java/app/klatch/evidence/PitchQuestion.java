package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.platforms.HintRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a form asks before it keeps a pitch, and the capture line after. Reads the file: call it in the background.
public final class PitchQuestion {
    private final EvidenceRepository evidence;
    private final Clock clock;
    private final HintRepository hints;

    public PitchQuestion(Database database, Clock clock) {
        this.clock = clock;
        this.evidence = new EvidenceRepository(database);
        this.hints = new HintRepository(database, clock);
    }

    /// The question for a pitch to these people on that platform; empty when there is nothing to ask. `newcomers` are the names
    /// of those who come into the file with it: with them there was no conversation yet.
    public Optional<String> question(List<Long> people, List<String> newcomers, @Nullable Long platformId) {
        return PitchRule.question(early(people, newcomers, platformId));
    }

    /// With whom of them a pitch now would come early, and what there was with them so far.
    public List<Talks> early(List<Long> people, List<String> newcomers, @Nullable Long platformId) {
        Stream<Talks> known = evidence.talksWith(people, LocalDate.now(clock)).stream()
                .filter(talks -> asks(talks, hints.isDismissed(HintRepository.FIRST_PITCH, talks.personId(), platformId)));
        boolean neverHere = hints.isDismissed(HintRepository.FIRST_PITCH, null, platformId);
        Stream<Talks> unknown = newcomers.stream().map(name -> new Talks(0, name, 0, 0)).filter(talks -> asks(talks, neverHere));
        return Stream.concat(known, unknown).toList();
    }

    /// Never asks about this person again.
    public void dismissForPerson(long personId) {
        hints.dismiss(HintRepository.FIRST_PITCH, personId, null);
    }

    /// Never asks at this platform again.
    public void dismissForPlatform(long platformId) {
        hints.dismiss(HintRepository.FIRST_PITCH, null, platformId);
    }

    private static boolean asks(Talks talks, boolean dismissed) {
        return PitchRule.asks(talks.twoWay(), talks.pitches(), dismissed);
    }
}
