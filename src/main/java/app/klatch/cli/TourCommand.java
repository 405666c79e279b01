package app.klatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `klatch tour DIR`.
@Command(name = "tour", description = "Writes pictures of every page into a folder, without a display.")
final class TourCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Parameters(paramLabel = "DIR", description = "The folder for the pictures.")
    private Path folder;

    @Option(names = "--only", paramLabel = "NAME", defaultValue = "", description = "Only the pictures with this in their name, such as review.")
    private String only;

    @Override
    public Integer call() {
        return klatch.front().tour(folder, only);
    }
}
