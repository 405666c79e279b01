package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.EvidenceRepository;
import app.klatch.evidence.PitchRepository;
import app.klatch.people.PersonRow;
import app.klatch.profile.Rooms;
import app.klatch.transfer.ExportRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `klatch person NAME`: all that is known of one person.
@Command(name = "person", description = "Tells everything about one person.")
final class PersonCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Who is meant: a name or the beginning of it, with the company if need be; or the uid.")
    private List<String> words;

    @Option(names = "--json", description = "Writes one JSON object: the person as in klatch export, then coin, plateStanding, ladder,"
            + " strength, giveAndTake, pitchAndConversation and lamps, then their interactions, followUps and agenda.")
    private boolean json;

    @Override
    public Integer call() {
        try (Database database = klatch.existing()) {
            PersonRow row = new WhoIsMeant(database, klatch.clock()).by(String.join(" ", words));
            LocalDate today = LocalDate.now(klatch.clock());
            Evidence evidence = new EvidenceRepository(database).of(row.id(), today);
            if (json) {
                klatch.streams().out().println(object(database, row, new EvidenceJson(evidence,
                        new PitchRepository(database, klatch.clock()).ofPerson(evidence), row.kept(), today)));
            } else {
                Rooms.of(database, klatch.clock()).read(row.id(), today)
                        .ifPresent(profile -> PersonStory.of(profile, evidence, klatch.clock()).forEach(klatch.streams().out()::println));
            }
        } catch (WhoIsMeant.Several several) {
            throw new CommandLine.ParameterException(spec.commandLine(), several.getMessage(), several);
        }
        return Cli.DONE;
    }

    /// The objects of the export are there as text already, so that the two can't differ.
    private static String object(Database database, PersonRow row, EvidenceJson evidence) {
        ExportRepository export = new ExportRepository(database);
        String person = export.person(row.id());
        String derived = Json.whole(evidence.object());
        return person.substring(0, person.length() - 1) + "," + derived.substring(1, derived.length() - 1)
                + ",\"interactions\":[" + String.join(",", export.interactions(row.id())) + "],\"followUps\":["
                + String.join(",", export.followUps(row.id())) + "],\"agenda\":[" + String.join(",", export.agenda(row.id())) + "]}";
    }
}
