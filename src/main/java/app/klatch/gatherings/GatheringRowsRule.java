package app.klatch.gatherings;

import app.klatch.names.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which lines the list has: whoever is there, then whoever may be ticked, and a name nobody has yet as somebody new.
final class GatheringRowsRule {
    private GatheringRowsRule() {}

    /// `typed` keeps only matching names; `found` is whom it found in the whole log. A chosen figure shows only its people.
    static List<GatheringRow> rows(GatheringPage page, Figure figure, String typed, List<Regular> found) {
        String wanted = Folding.fold(typed.strip());
        Predicate<String> matches = name -> wanted.isEmpty() || matches(Folding.fold(name), wanted);
        List<GatheringRow> rows = new ArrayList<>();
        page.here().stream().filter(figure::counts).filter(person -> matches.test(person.name()))
                .forEach(person -> rows.add(new GatheringRow.Here(person)));
        if (figure != Figure.EVERYBODY) {
            return rows;
        }
        Set<Long> here = page.hereIds();
        List<Regular> regulars = page.regulars().stream().filter(person -> !here.contains(person.id()) && matches.test(person.name())).toList();
        under(rows, page.isPlanned() ? "Who may come" : "Who else was there?", regulars);
        if (!wanted.isEmpty()) {
            Set<Long> listed = Set.copyOf(Stream.concat(here.stream(), regulars.stream().map(Regular::id)).toList());
            under(rows, "Others you know", found.stream().filter(person -> !listed.contains(person.id())).toList());
            if (Stream.concat(page.here().stream().map(Attendee::name), Stream.concat(regulars.stream(), found.stream()).map(Regular::name))
                    .noneMatch(name -> Folding.fold(name).equals(wanted))) {
                rows.add(new GatheringRow.AddNew(typed.strip()));
            }
        }
        return rows;
    }

    /// The line that Enter means by a name, whatever figure is chosen.
    static Optional<GatheringRow> entered(GatheringPage page, String typed, List<Regular> found) {
        return first(rows(page, Figure.EVERYBODY, typed, found), typed);
    }

    /// Of these lines the one that a typed name means: whoever is called so before whose name only begins so, and whoever can
    /// be ticked before those who are there. Somebody new comes last, so that nobody who is there is made a second time.
    static Optional<GatheringRow> first(List<GatheringRow> rows, String typed) {
        String wanted = Folding.fold(typed.strip());
        return rows.stream().filter(row -> !(row instanceof GatheringRow.Heading)).min(Comparator.comparingInt(row -> switch (row) {
            case GatheringRow.ToTick(Regular person) -> Folding.fold(person.name()).equals(wanted) ? 0
                    : matches(Folding.fold(person.name()), wanted) ? 2 : 4;
            case GatheringRow.Here(Attendee person) -> Folding.fold(person.name()).equals(wanted) ? 1 : 3;
            case GatheringRow.AddNew _, GatheringRow.Heading _ -> 5;
        }));
    }

    private static void under(List<GatheringRow> rows, String heading, List<Regular> people) {
        if (!people.isEmpty()) {
            rows.add(new GatheringRow.Heading(heading));
            people.forEach(person -> rows.add(new GatheringRow.ToTick(person)));
        }
    }

    /// Every typed word begins a word of the name.
    private static boolean matches(String name, String wanted) {
        String words = " " + name;
        return Stream.of(wanted.split(" ")).allMatch(word -> words.contains(" " + word));
    }
}
