package app.klatch.cli;

import app.klatch.capture.Capture;
import app.klatch.capture.CaptureParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `add` and `log` share: lines as they would be typed into the capture bar, each taken by itself. One that is refused
/// never stops the rest.
final class Lines {
    @Parameters(paramLabel = "LINE", arity = "1..*",
            description = "What you would type, as in \"Met Ana of Northwind @Chamber !fri send deck\"; - reads lines from standard input.")
    private List<String> lines;

    @Option(names = "--dry-run", description = "Says what would be saved and saves nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Writes one JSON object per person, one per line.")
    private boolean json;

    /// Takes them all and gives the exit code. `logs`: each is an interaction, which `meaning` makes of it.
    int take(KlatchCommand klatch, boolean logs, UnaryOperator<Capture> meaning) throws IOException {
        try (Log log = dryRun ? Log.toLookAt(klatch) : Log.toWriteIn(klatch)) {
            AddReport report = new AddReport(klatch.streams(), json, dryRun, logs, klatch.clock());
            LineSaver saver = new LineSaver(new CaptureParser(Locale.getDefault(), log.week()), log, klatch.clock(), report, meaning);
            for (String line : lines) {
                if (line.equals("-")) {
                    fromInput(klatch, saver);
                } else {
                    saver.take(line);
                }
            }
            return saver.allTaken() ? Cli.DONE : Cli.REFUSED;
        }
    }

    /// A blank line is none.
    private static void fromInput(KlatchCommand klatch, LineSaver saver) {
        try (BufferedReader reader = klatch.streams().reader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!CaptureParser.isBlank(line)) {
                    saver.take(line);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
