package app.klatch;

import app.klatch.cli.Cli;
import app.klatch.cli.Front;
import app.klatch.cli.Streams;
import app.klatch.db.DataPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// The entry. Not an Application itself, so that the command line starts without the toolkit.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// No arguments open the window at once; anything else is for the command line.
    private static int run(String[] args) {
        return args.length == 0 ? Launch.window(DataPlace.standard()) : commandLine().run(args);
    }

    private static Cli commandLine() {
        return new Cli(Streams.standard(), Clock.system(ZoneId.systemDefault()), DataPlace.standard(), new Front() {
            @Override
            public int window(Path data) {
                return Launch.window(data);
            }

            @Override
            public int tour(Path folder, String only) {
                return Launch.tour(folder, only);
            }
        });
    }
}
