package app.klatch.review;

import java.util.Map;
import java.util.Set;

/// What was decided in this week's review already: the subjects by step, and whom they were about. A review that is resumed
/// has room for what it has left to ask, not for as much again.
record Decided(Map<ReviewStep, Set<String>> subjects, Set<Long> people) {
    static final Decided NOTHING = new Decided(Map.of(), Set.of());

    Decided {
        subjects = Map.copyOf(subjects);
        people = Set.copyOf(people);
    }

    boolean has(ReviewStep step, String subject) {
        return subjects.getOrDefault(step, Set.of()).contains(subject);
    }

    /// How many subjects of a step that begin like this are decided.
    int count(ReviewStep step, String prefix) {
        return Math.toIntExact(subjects.getOrDefault(step, Set.of()).stream().filter(subject -> subject.startsWith(prefix)).count());
    }
}
