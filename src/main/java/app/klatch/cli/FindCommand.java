package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.people.PeopleFound;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.ui.RelativeDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `klatch find WORDS`: the people the window would find, best first.
@Command(name = "find", description = "Finds people by anything known of them; the beginning of a word is enough.")
final class FindCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for, as in \"ana northw\".")
    private List<String> words;

    @Option(names = "--most", paramLabel = "N", defaultValue = "100", description = "How many to list (usually ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--json", description = "Writes one JSON object per person, one per line.")
    private boolean json;

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        try (Database database = klatch.existing()) {
            PersonRowRepository rows = new PersonRowRepository(database, klatch.clock());
            PeopleFound found = new PeopleSearchRepository(database, rows).find(text, false, Math.max(1, most));
            if (json) {
                PersonJson person = new PersonJson(database, klatch.clock());
                rows.rows(found.ids()).forEach(row -> klatch.streams().out().println(Json.line(person.of(row))));
            } else {
                say(text, rows.rows(found.ids()), found.more());
            }
        }
        return Cli.DONE;
    }

    private void say(String text, List<PersonRow> rows, boolean more) {
        RelativeDate days = new RelativeDate(klatch.clock());
        rows.forEach(row -> klatch.streams().out().println(line(row, days)));
        if (rows.isEmpty()) {
            klatch.streams().out().println("Nobody is found for " + Texts.shortened(text) + ".");
        } else if (more) {
            klatch.streams().out().println("There are more; name another word, or ask for more with --most.");
        }
    }

    private static String line(PersonRow row, RelativeDate days) {
        List<String> parts = new ArrayList<>(List.of(row.shownName()));
        if (row.company() != null) {
            parts.add(row.company());
        }
        parts.add(row.lastContact() == null ? "no contact yet" : "last contact " + row.lastContact().inSentence(days));
        return Texts.oneLine(String.join(" · ", parts));
    }
}
