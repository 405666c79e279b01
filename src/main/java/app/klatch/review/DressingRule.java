package app.klatch.review;

import app.klatch.review.BesideRepository.Beside;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells what a step found together with what is known of the person.
final class DressingRule {
    private DressingRule() {}

    static ReviewItem item(ReviewStep step, Found found, Map<Long, Beside> people, LocalDate today) {
        Beside person = people.get(found.personId());
        Beside other = people.get(found.otherId());
        String name = found.name() != null ? found.name() : person == null ? "" : person.name();
        return new ReviewItem(step, found.kind(), found.subject(), found.id(), found.personId(), found.otherId(), name,
                other == null ? "" : other.name(), person == null ? found.context() : BesideRule.context(person), found.reason(),
                person == null ? null : BesideRule.last(person, today), person == null ? null : hint(person, today), found.plate(),
                found.asks());
    }

    private static @Nullable String hint(Beside person, LocalDate today) {
        return BesideRule.birthday(person, today)
                .orElseGet(() -> person.agenda() == null ? null : "Next time you wanted to talk about: " + ReviewTexts.sentence(person.agenda()));
    }
}
