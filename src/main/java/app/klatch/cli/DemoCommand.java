package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.demo.Demo;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `klatch demo --data FILE`. Never into the owner's own file by default, never into one with people in it.
@Command(name = "demo", description = "Writes a sample log into a new file, to explore without touching your own.")
final class DemoCommand implements Callable<Integer> {
    private static final int MOST_PEOPLE = 1_000_000;

    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Option(names = "--people", paramLabel = "N", defaultValue = "" + Demo.USUAL_PEOPLE,
            description = "How many people are in it (usually ${DEFAULT-VALUE}).")
    private int people;

    @Override
    public Integer call() {
        if (!klatch.namesAFile()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say where the sample log goes: klatch demo --data FILE.");
        }
        if (people < 1 || people > MOST_PEOPLE) {
            throw new CommandLine.ParameterException(spec.commandLine(), "The sample log has from 1 to a million people, not " + people + ".");
        }
        try (Database database = Database.open(klatch.file())) {
            Demo demo = new Demo(database, klatch.clock());
            int there = demo.peopleThere();
            if (there > 0) {
                throw new Refusal(klatch.file() + " has " + there + (there == 1 ? " person" : " people")
                        + " in it already, so it was left as it is. Name a new file for the sample log.");
            }
            demo.fill(people);
            klatch.streams().out().println("A sample log of " + people + (people == 1 ? " person" : " people") + " is in " + klatch.file()
                    + ". Look around with klatch --data " + klatch.file() + ".");
        }
        return Cli.DONE;
    }
}
