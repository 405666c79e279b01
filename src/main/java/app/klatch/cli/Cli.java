package app.klatch.cli;

import app.klatch.db.DatabaseProblem;
import app.klatch.db.NotWritable;
import app.klatch.transfer.NotReadable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line. Exit codes: 0 done, 1 refused with a sentence on the error stream, 2 wrong usage.
public final class Cli {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private final Streams streams;
    private final Clock clock;
    private final Path standardFile;
    private final Front front;

    /// `standardFile` is the file that is meant when no `--data` is given.
    public Cli(Streams streams, Clock clock, Path standardFile, Front front) {
        this.streams = streams;
        this.clock = clock;
        this.standardFile = standardFile;
        this.front = front;
    }

    /// Runs one command to its end and gives the exit code.
    public int run(String... args) {
        KlatchCommand klatch = new KlatchCommand(streams, clock, standardFile, front);
        CommandLine line = new CommandLine(klatch)
                .addSubcommand(new AddCommand())
                .addSubcommand(new LogCommand())
                .addSubcommand(new FindCommand())
                .addSubcommand(new PersonCommand())
                .addSubcommand(new PlatformsCommand())
                .addSubcommand(new DueCommand())
                .addSubcommand(new PlatesCommand())
                .addSubcommand(new DoneCommand())
                .addSubcommand(new SnoozeCommand())
                .addSubcommand(new DropCommand())
                .addSubcommand(new ReviewCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new TourCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)      // a line may begin with @Chamber
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong))
                .setExecutionExceptionHandler((failure, _, _) -> refused(failure));
        int code = line.execute(args);
        streams.out().flush();
        return code;
    }

    private int wrongUsage(CommandLine.ParameterException wrong) {
        streams.err().println(Wrong.sentence(wrong));
        streams.err().println("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        return WRONG_USAGE;
    }

    private int refused(Exception failure) throws Exception {
        switch (failure) {
            case Refusal _, DatabaseProblem _, NotReadable _, NotWritable _ -> streams.err().println(failure.getMessage());
            case CommandLine.ParameterException wrong -> {
                return wrongUsage(wrong);
            }
            default -> streams.err().println("Klatch ran into a fault of its own, and what was not yet saved is lost: " + failure);
        }
        return REFUSED;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
