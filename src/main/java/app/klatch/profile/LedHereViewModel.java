package app.klatch.profile;

import app.klatch.introductions.Introduced;
import app.klatch.introductions.IntroductionRepository;
import app.klatch.ui.Acts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Who led me to the person, and to whom the person led me.
public final class LedHereViewModel {
    private final IntroductionRepository introductions;
    private final Acts acts;

    LedHereViewModel(IntroductionRepository introductions, Acts acts) {
        this.introductions = introductions;
        this.acts = acts;
    }

    /// Finds people to choose from and hands them to `onFound`.
    public void suggest(Profile of, String typed, Consumer<List<Introduced>> onFound) {
        acts.background().run(() -> introductions.candidates(of.id(), typed), onFound);
    }

    public void setIntroducer(Profile of, Introduced introducer) {
        lead(introducer, new Introduced(of.id(), of.person().shownName()));
    }

    /// The person introduced me to somebody. Who led to them before, if anybody, does no longer, and the toast says so.
    public void addIntroduced(Profile by, Introduced somebody) {
        lead(new Introduced(by.id(), by.person().shownName()), somebody);
    }

    /// Forgets who led me to `somebody`.
    public void clear(Introduced somebody) {
        acts.runAndSay(() -> introductions.clear(somebody.personId()), "Nobody led to " + somebody.name() + " any more");
    }

    /// An introduction that would lead somebody back to themselves is refused in words.
    private void lead(Introduced introducer, Introduced to) {
        acts.background().run(() -> introductions.leadsBack(to.personId(), introducer.personId()), back -> {
            if (back) {
                acts.toasts().error(introducer.name() + " traces back to " + to.name()
                        + ", so that would be a circle. Nothing was changed.", null);
            } else {
                acts.runAndTell(() -> write(introducer, to), () -> {});
            }
        });
    }

    private String write(Introduced introducer, Introduced to) {
        Optional<Introduced> before = introductions.introducerOf(to.personId()).filter(other -> !other.equals(introducer));
        introductions.set(to.personId(), introducer.personId());
        return introducer.name() + " led to " + to.name()
                + before.map(other -> "; it was " + other.name() + " before").orElse("");
    }
}
