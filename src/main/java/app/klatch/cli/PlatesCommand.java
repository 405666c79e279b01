package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.plates.StandingRepository;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `klatch plates`: whose plate is past its ideal, those that slipped furthest first.
@Command(name = "plates", description = "Lists the plates that are past their ideal, those that slipped furthest first.")
final class PlatesCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Option(names = "--all", description = "Every plate: also those that spin, are snoozed or rest.")
    private boolean all;

    @Option(names = "--json", description = "Writes one JSON object per plate, one per line.")
    private boolean json;

    @Override
    public Integer call() {
        try (Database database = klatch.existing()) {
            List<PlateOnDay> plates = plates(new StandingRepository(database), LocalDate.now(klatch.clock()));
            Map<Long, PersonRow> people = new PersonRowRepository(database, klatch.clock()).rows(plates.stream().map(PlateOnDay::personId).toList())
                    .stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
            plates.forEach(plate -> {
                PersonRow person = people.get(plate.personId());
                if (person != null) {
                    klatch.streams().out().println(json ? Json.line(object(plate, person)) : sentence(plate, person));
                }
            });
            if (plates.isEmpty() && !json) {
                klatch.streams().out().println(all ? "There are no plates yet." : "Every plate spins.");
            }
        }
        return Cli.DONE;
    }

    private List<PlateOnDay> plates(StandingRepository standings, LocalDate today) {
        return !all ? standings.slipping(today) : standings.all(today).stream()
                .sorted(Comparator.comparingDouble((PlateOnDay plate) -> plate.standing().slipped()).reversed()).toList();
    }

    private static String sentence(PlateOnDay plate, PersonRow person) {
        return person.shownName() + (person.company() == null ? "" : ", " + person.company()) + ": "
                + PlateWords.sentence(plate.facts(), plate.today());
    }

    private static Map<String, @Nullable Object> object(PlateOnDay plate, PersonRow person) {
        PlateStanding standing = plate.standing();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("person", person.shownName());
        object.put("company", person.company());
        object.put("plate", PlateWords.of(plate.plate()));
        object.put("state", standing.state().name().toLowerCase(Locale.ROOT));
        object.put("due", standing.due());
        object.put("worst", standing.worst());
        object.put("snoozedUntil", standing.snoozedUntil());
        object.put("reason", plate.reason());
        return object;
    }
}
