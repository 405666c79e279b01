package app.klatch;

import app.klatch.db.DataPlace;

/// The entry. Not an Application itself, so that the command line starts without the toolkit.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// No arguments open the window; anything else is for the command line.
    private static int run(String[] args) {
        if (args.length == 0) {
            return Launch.window(DataPlace.standard());
        }
        System.err.println("Klatch does not know the command " + args[0] + ".");
        return 2;
    }
}
