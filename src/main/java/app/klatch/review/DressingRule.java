package app.klatch.review;

import app.klatch.review.BesideRepository.Beside;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what a step found together with what is known of the person.
final class DressingRule {
    private DressingRule() {}

    /// `help` is what could be done for whom, in words.
    static ReviewItem item(ReviewStep step, Found found, Map<Long, Beside> people, Map<Long, String> help, LocalDate today) {
        Beside person = people.get(found.personId());
        Beside other = people.get(found.otherId());
        String name = found.name() != null ? found.name() : person == null ? "" : person.name();
        return new ReviewItem(step, found.kind(), found.subject(), found.id(), found.personId(), found.otherId(), name,
                other == null ? "" : other.name(), person == null ? found.context() : context(person, other), found.reason(),
                person == null ? null : last(found, person, today), person == null ? null : hint(found, person, help, today), found.plate(),
                found.coming(), found.by());
    }

    private static String context(Beside person, @Nullable Beside other) {
        return other == null ? BesideRule.context(person)
                : Stream.of(person.company(), other.company()).filter(Objects::nonNull).collect(Collectors.joining(" and "));
    }

    /// Where the reason tells of the last interaction already, only its words are told, or nothing.
    private static @Nullable String last(Found found, Beside person, LocalDate today) {
        boolean told = person.lastId() == found.id();
        return switch (found.kind()) {
            case INTRODUCTION -> null;
            case THANKS -> told ? null : BesideRule.last(person, today);
            case WAITS -> told ? emptyToNull(BesideRule.about(person)) : BesideRule.last(person, today);
            default -> BesideRule.last(person, today);
        };
    }

    private static @Nullable String hint(Found found, Beside person, Map<Long, String> help, LocalDate today) {
        if (found.kind() == ReviewKind.INTRODUCTION) {
            return null;
        }
        String agenda = person.agenda() == null ? "" : "Next time you wanted to talk about: " + ReviewTexts.sentence(person.agenda());
        return emptyToNull((BesideRule.days(person, today) + " " + (agenda.isEmpty() ? help.getOrDefault(person.id(), "") : agenda)).strip());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
