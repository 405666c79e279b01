package app.klatch.cli;

import app.klatch.capture.CaptureParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `klatch add "LINE"…`: each line as it would be typed into the capture bar. One that is refused never stops the rest.
@Command(name = "add", description = "Adds people, or logs with those you know: one line each, or - for lines on standard input.")
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Parameters(paramLabel = "LINE", arity = "1..*",
            description = "What you would type, as in \"Met Ana of Northwind @Chamber !fri send deck\".")
    private List<String> lines;

    @Option(names = "--dry-run", description = "Says what would be saved and saves nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Writes one JSON object per person, one per line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Log log = dryRun ? Log.toLookAt(klatch) : Log.toWriteIn(klatch)) {
            AddReport report = new AddReport(klatch.streams(), json, dryRun, klatch.clock());
            LineSaver saver = new LineSaver(new CaptureParser(Locale.getDefault()), log, klatch.clock(), report);
            for (String line : lines) {
                if (line.equals("-")) {
                    fromInput(saver);
                } else {
                    saver.take(line);
                }
            }
            return saver.allTaken() ? Cli.DONE : Cli.REFUSED;
        }
    }

    private void fromInput(LineSaver saver) {
        try (BufferedReader reader = klatch.streams().reader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                saver.take(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
