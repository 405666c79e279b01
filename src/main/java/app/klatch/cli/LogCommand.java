package app.klatch.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `klatch log "LINE"…`: like `add`, but each line is an interaction, even one that tells of nothing but a name.
@Command(name = "log", description = "Logs an interaction with somebody: one line each, or - for lines on standard input."
        + " Without a word on how and when, you talked, and today. Somebody new is added.")
final class LogCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Mixin
    private Lines lines;

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(klatch.clock());
        return lines.take(klatch, true, capture -> capture.asInteraction(today));
    }
}
