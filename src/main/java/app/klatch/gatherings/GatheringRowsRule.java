package app.klatch.gatherings;

import app.klatch.names.Folding;
import java.util.ArrayList;
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

    /// The line that Enter in the field acts on: the first that can be ticked or added; empty when everybody found is there.
    static Optional<GatheringRow> first(List<GatheringRow> rows) {
        return rows.stream().filter(row -> row instanceof GatheringRow.ToTick || row instanceof GatheringRow.AddNew).findFirst();
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
