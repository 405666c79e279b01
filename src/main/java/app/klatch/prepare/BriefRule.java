package app.klatch.prepare;

import app.klatch.evidence.GiveTakeRule;
import app.klatch.followups.AgendaLine;
import app.klatch.followups.Owner;
import app.klatch.names.Folding;
import app.klatch.people.Anniversary;
import app.klatch.people.BirthdayWords;
import app.klatch.people.Interest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands on a person's page: derived from the file, with what must not be said first. An interest that is also mine is
/// in common, and nowhere else unless they look for it or can help with it.
final class BriefRule {
    private BriefRule() {}

    /// `mine` is what I care about.
    static Brief of(PersonFacts facts, List<String> mine, LocalDate today) {
        Map<BriefPart.Sort, List<String>> lines = new EnumMap<>(BriefPart.Sort.class);
        lines.put(BriefPart.Sort.AVOID, BriefWords.one(facts.who().doNotMention()));
        lines.put(BriefPart.Sort.LAST, BriefWords.last(facts.last(), facts.lastSaid(), today));
        lines.put(BriefPart.Sort.AGENDA, facts.agenda().stream().map(AgendaLine::text).toList());
        lines.put(BriefPart.Sort.MINE, steps(facts, Owner.ME, today));
        lines.put(BriefPart.Sort.THEIRS, steps(facts, Owner.THEM, today));
        lines.put(BriefPart.Sort.THANKS, facts.thanks().stream().map(got -> GiveTakeRule.words(got, today)).toList());
        interests(facts, mine, lines);
        lines.put(BriefPart.Sort.SOON, soon(facts, today));
        lines.put(BriefPart.Sort.NAMES, names(facts));
        lines.put(BriefPart.Sort.AROUND, around(facts));
        lines.put(BriefPart.Sort.NOTE, BriefWords.one(facts.who().note()));
        List<BriefPart> parts = lines.entrySet().stream().filter(part -> !part.getValue().isEmpty() || part.getKey() == BriefPart.Sort.AGENDA)
                .map(part -> new BriefPart(part.getKey(), part.getValue())).toList();
        Long talkToday = facts.last() != null && facts.last().happenedOn().equals(today) ? (Long) facts.last().id() : null;
        return new Brief(facts.who().id(), facts.who().name(), BriefWords.context(facts.who()), facts.agenda(), talkToday, parts);
    }

    private static List<String> steps(PersonFacts facts, Owner owner, LocalDate today) {
        return facts.steps().stream().filter(step -> step.owner() == owner).map(step -> BriefWords.step(step, today)).toList();
    }

    private static void interests(PersonFacts facts, List<String> mine, Map<BriefPart.Sort, List<String>> lines) {
        Set<String> folded = mine.stream().map(Folding::fold).collect(Collectors.toSet());
        lines.put(BriefPart.Sort.COMMON, named(facts.interests().stream().filter(interest -> folded.contains(Folding.fold(interest.name())))));
        lines.put(BriefPart.Sort.LOOKS_FOR, named(sorted(facts, Interest.Sort.LOOKS_FOR)));
        lines.put(BriefPart.Sort.CAN_HELP, named(sorted(facts, Interest.Sort.CAN_HELP_WITH)));
        lines.put(BriefPart.Sort.LIKES, named(sorted(facts, Interest.Sort.LIKES)
                .filter(interest -> !folded.contains(Folding.fold(interest.name())))));
    }

    private static Stream<Interest> sorted(PersonFacts facts, Interest.Sort sort) {
        return facts.interests().stream().filter(interest -> interest.sort() == sort);
    }

    /// All on one line: they are words, not sentences.
    private static List<String> named(Stream<Interest> interests) {
        return BriefWords.one(interests.map(Interest::name).collect(Collectors.joining(", ")));
    }

    /// The birthday and the days that come round within a month.
    private static List<String> soon(PersonFacts facts, LocalDate today) {
        List<String> soon = new ArrayList<>();
        String birthday = facts.who().birthday();
        if (birthday != null && !Anniversary.near(birthday, today).isEmpty()) {
            soon.add("Birthday " + Anniversary.near(birthday, today));
        }
        facts.dates().stream().filter(date -> !Anniversary.near(date.day(), today).isEmpty())
                .forEach(date -> soon.add(BriefWords.capital(date.label()) + " " + Anniversary.near(date.day(), today)));
        return soon;
    }

    /// What others call them, and the days whose labels name those around them ("Lena's birthday").
    private static List<String> names(PersonFacts facts) {
        Stream<String> called = facts.otherNames().isEmpty() ? Stream.empty() : Stream.of("Also called " + String.join(", ", facts.otherNames()));
        return Stream.concat(called, facts.dates().stream()
                .map(date -> BriefWords.capital(date.label()) + ", " + BirthdayWords.shown(date.day()))).toList();
    }

    private static List<String> around(PersonFacts facts) {
        List<String> around = new ArrayList<>();
        if (facts.introducedBy() != null) {
            around.add(facts.introducedBy() + " introduced you");
        }
        if (!facts.introduced().isEmpty()) {
            around.add("Led you to " + String.join(", ", facts.introduced()));
        }
        return around;
    }
}
