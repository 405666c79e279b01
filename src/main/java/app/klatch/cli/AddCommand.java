package app.klatch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `klatch add "LINE"…`: each line as it would be typed into the capture bar.
@Command(name = "add", description = "Adds people, or logs with those you know: one line each, or - for lines on standard input.")
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Mixin
    private Lines lines;

    @Override
    public Integer call() throws IOException {
        return lines.take(klatch, false, UnaryOperator.identity());
    }
}
