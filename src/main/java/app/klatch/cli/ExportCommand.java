package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.transfer.JsonExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `klatch export --format json FILE`. Unlike `backup` it replaces what is there: it is made again and again.
@Command(name = "export", description = "Writes everything in your file as JSON, for other programs and for ever.", footerHeading = "%nThe format:%n",
        footer = {"One JSON object in UTF-8 with the arrays people, platforms, myPresences, series, gatherings, interactions,",
                "followUps, etiquette, dismissedHints and settings. Every row has its uid, and rows name each other by it.",
                "Days are 2026-11-27, birthdays also --11-27, moments 2026-11-18T17:30:00Z, periods P28D or P1M.",
                "A person has name, otherNames, company, title, emails, phones, addresses, webPages, handles, presences,",
                "closeness, roles, birthday, importantDates, interests, doNotMention, notes, plate, introducedBy, createdAt,",
                "createdZone and archivedAt; what is not known is null or an empty array."})
final class ExportCommand implements Callable<Integer> {
    private static final String JSON = "json";

    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = JSON, description = "What to write; there is only ${DEFAULT-VALUE} so far.")
    private String format;

    @Parameters(paramLabel = "FILE", description = "Where it goes, in place of what is there; - is standard output.")
    private String target;

    @Override
    public Integer call() throws IOException {
        if (!format.equals(JSON)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "klatch export writes json and no \"" + Texts.shortened(format) + "\" yet.");
        }
        try (Database database = klatch.existing()) {
            JsonExport export = new JsonExport(database, klatch.clock());
            if (target.equals("-")) {
                export.write(klatch.streams().out());
                if (klatch.streams().out().checkError()) {
                    throw new Refusal("Standard output did not take everything, so what arrived there is not whole.");
                }
            } else {
                say(export.to(Path.of(target)));
            }
        }
        return Cli.DONE;
    }

    private void say(Map<String, Integer> counts) {
        klatch.streams().out().println("Everything is in " + target + ": " + Texts.count(counts.get("people"), "person", "people") + ", "
                + Texts.count(counts.get("interactions"), "interaction", "interactions") + ", "
                + Texts.count(counts.get("followUps"), "follow-up", "follow-ups") + ".");
    }
}
