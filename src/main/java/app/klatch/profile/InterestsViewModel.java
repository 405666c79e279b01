package app.klatch.profile;

import app.klatch.people.Interest;
import app.klatch.people.InterestRepository;
import app.klatch.people.InterestSaid;
import app.klatch.ui.Acts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the person likes, can help with and looks for.
public final class InterestsViewModel {
    private final InterestRepository interests;
    private final Acts acts;

    InterestsViewModel(InterestRepository interests, Acts acts) {
        this.interests = interests;
        this.acts = acts;
    }

    /// Adds "sailing", "can help with tax law", several of them with commas between, and then runs `saved`.
    public @Nullable String add(Profile to, String text, Runnable saved) {
        List<InterestSaid> said = InterestSaid.read(text);
        if (!said.isEmpty()) {
            acts.run(() -> interests.add(to.id(), said), saved);
        }
        return null;
    }

    /// Takes the words of a chip as they were typed anew; a blank text removes it. A sort or sphere not said any more is none.
    public @Nullable String change(Interest interest, String text) {
        if (text.isBlank()) {
            remove(interest);
            return null;
        }
        List<InterestSaid> said = InterestSaid.read(text);
        if (said.size() != 1) {
            return "One at a time here; add the other one beside it.";
        }
        InterestSaid one = said.getFirst();
        acts.run(() -> interests.change(new Interest(interest.id(), interest.personId(), one.name(),
                Objects.requireNonNullElse(one.sort(), Interest.Sort.LIKES), one.sphere())));
        return null;
    }

    public void setSort(Interest interest, Interest.Sort sort) {
        acts.run(() -> interests.change(
                new Interest(interest.id(), interest.personId(), interest.name(), sort, interest.sphere())));
    }

    public void setSphere(Interest interest, Interest.@Nullable Sphere sphere) {
        acts.run(() -> interests.change(
                new Interest(interest.id(), interest.personId(), interest.name(), interest.sort(), sphere)));
    }

    public void remove(Interest interest) {
        acts.runAndSay(() -> interests.remove(interest), "Removed · " + interest.words());
    }
}
