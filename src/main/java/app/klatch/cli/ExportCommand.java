package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.transfer.ICalendarExport;
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

/// `klatch export --format json|ics FILE`. Unlike `backup` it replaces what is there: it is made again and again.
@Command(name = "export", description = "Writes everything in your file as JSON, or your open follow-ups as iCalendar.", footerHeading = "%nThe formats:%n",
        footer = {"ics: the open follow-ups for a calendar, those without a time as whole days. Each keeps its UID, so importing",
                "it again moves what has changed and doubles nothing. Those that were done or dropped in the last sixty days are",
                "in it as cancelled, so that a calendar can take them out.",
                "json: one JSON object in UTF-8 with the arrays people, platforms, myPresences, series, gatherings, interactions,",
                "followUps, etiquette, dismissedHints and settings. Every row has its uid, and rows name each other by it.",
                "Days are 2026-11-27, birthdays also --11-27, moments 2026-11-18T17:30:00Z, periods P28D or P1M.",
                "A person has name, otherNames, company, title, emails, phones, addresses, webPages, handles, presences,",
                "closeness, roles, birthday, importantDates, interests, doNotMention, notes, plate, introducedBy, createdAt,",
                "createdZone and archivedAt; what is not known is null or an empty array."})
final class ExportCommand implements Callable<Integer> {
    private static final String JSON = "json";
    private static final String ICS = "ics";

    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = JSON, description = "What to write: json (as usual), or ics for your calendar.")
    private String format;

    @Parameters(paramLabel = "FILE", description = "Where it goes, in place of what is there; - is standard output.")
    private String target;

    @Override
    public Integer call() throws IOException {
        if (!format.equals(JSON) && !format.equals(ICS)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "klatch export writes json or ics and no \"" + Texts.shortened(format) + "\" yet.");
        }
        try (Database database = klatch.existing()) {
            if (format.equals(ICS)) {
                calendar(new ICalendarExport(database, klatch.clock()));
            } else {
                everything(new JsonExport(database, klatch.clock()));
            }
        }
        return Cli.DONE;
    }

    private void calendar(ICalendarExport export) throws IOException {
        if (target.equals("-")) {
            export.write(klatch.streams().out());
            checkStandardOutput();
        } else {
            int count = export.to(Path.of(target));
            klatch.streams().out().println(Texts.count(count, "follow-up is", "follow-ups are") + " in " + target + ", for your calendar.");
        }
    }

    private void everything(JsonExport export) throws IOException {
        if (target.equals("-")) {
            export.write(klatch.streams().out());
            checkStandardOutput();
        } else {
            say(export.to(Path.of(target)));
        }
    }

    private void checkStandardOutput() {
        if (klatch.streams().out().checkError()) {
            throw new Refusal("Standard output did not take everything, so what arrived there is not whole.");
        }
    }

    private void say(Map<String, Integer> counts) {
        klatch.streams().out().println("Everything is in " + target + ": " + Texts.count(counts.get("people"), "person", "people") + ", "
                + Texts.count(counts.get("interactions"), "interaction", "interactions") + ", "
                + Texts.count(counts.get("followUps"), "follow-up", "follow-ups") + ".");
    }
}
