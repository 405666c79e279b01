package app.klatch.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Who had a turn in the review already: a person is asked about once, but for several follow-ups.
final class Turns {
    private final Set<Long> taken;

    /// These had theirs earlier in the week.
    Turns(Set<Long> before) {
        this.taken = new HashSet<>(before);
    }

    void take(Collection<Found> found) {
        for (Found one : found) {
            if (one.takesTurn()) {
                taken.add(one.personId());
            }
            if (one.otherId() != 0) {
                taken.add(one.otherId());
            }
        }
    }

    boolean has(long personId) {
        return taken.contains(personId);
    }

    Set<Long> people() {
        return Set.copyOf(taken);
    }

    /// All of them as a JSON array.
    String json() {
        return taken.toString();
    }
}
