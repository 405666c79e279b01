package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.names.Folding;
import app.klatch.people.PeopleFound;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.transfer.ExportRepository;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which person a few words on the command line mean: whose uid it is or who is called just that; else whose name fits; else
/// whoever `find` finds. Archived people are meant only when nobody else is.
final class WhoIsMeant {
    /// More people fit; the message names them.
    static final class Several extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Several(String sentence) {
            super(sentence);
        }
    }

    private static final int NAMED = 8;

    private final PersonRowRepository rows;
    private final PeopleSearchRepository search;
    private final ExportRepository uids;

    WhoIsMeant(Database database, Clock clock) {
        this.rows = new PersonRowRepository(database, clock);
        this.search = new PeopleSearchRepository(database, rows);
        this.uids = new ExportRepository(database);
    }

    /// @throws Refusal when nobody fits
    /// @throws Several when more than one person does
    PersonRow by(String words) {
        Optional<PersonRow> named = uids.personWith(words.strip()).flatMap(rows::find);
        if (named.isPresent()) {
            return named.get();
        }
        List<PersonRow> found = Stream.of(false, true).map(archived -> find(words, archived)).filter(rows -> !rows.isEmpty()).findFirst()
                .orElseThrow(() -> new Refusal("Nobody is found for " + Texts.shortened(words) + "."));
        List<PersonRow> meant = nearest(words, found);
        if (meant.size() > 1) {
            throw new Several(sentence(words, meant));
        }
        return meant.getFirst();
    }

    private List<PersonRow> find(String words, boolean archived) {
        PeopleFound found = search.find(words, archived, PeopleSearchRepository.MOST_LISTED);
        return rows.rows(found.ids());
    }

    private static List<PersonRow> nearest(String words, List<PersonRow> found) {
        String typed = Folding.fold(words.strip());
        List<String> each = Arrays.asList(typed.split("\\s+"));
        List<PersonRow> exactly = found.stream().filter(row -> Folding.fold(row.shownName()).equals(typed)).toList();
        List<PersonRow> byName = found.stream().filter(row -> each.stream().allMatch(word -> isIn(Folding.fold(row.shownName()), word))).toList();
        return !exactly.isEmpty() ? exactly : !byName.isEmpty() ? byName : found;
    }

    private static boolean isIn(String name, String word) {
        return name.startsWith(word) || name.contains(" " + word);
    }

    private static String sentence(String words, List<PersonRow> meant) {
        String names = meant.stream().limit(NAMED).map(WhoIsMeant::named).collect(Collectors.joining("; "));
        String more = meant.size() > NAMED ? "; and " + (meant.size() - NAMED) + " more" : "";
        return Texts.count(meant.size(), "person", "people") + " fit \"" + Texts.shortened(words) + "\": " + names + more
                + ". Name one of them in full, with the company, or by the uid.";
    }

    private static String named(PersonRow row) {
        return Texts.oneLine(row.company() == null ? row.shownName() : row.shownName() + ", " + row.company());
    }
}
