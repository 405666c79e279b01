package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `klatch drop ID`: lets a follow-up go.
@Command(name = "drop", description = "Drops a follow-up, and when it repeats all that would come.")
final class DropCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Mixin
    private StepMeant meant;

    @Option(names = "--reason", paramLabel = "WHY", description = "Why, to be read later.")
    private @Nullable String reason;

    @Option(names = "--only-this", description = "Drops this one only: when it repeats, the next one comes.")
    private boolean onlyThis;

    @Override
    public Integer call() {
        try (Database database = klatch.existing()) {
            FollowUpRepository steps = new FollowUpRepository(database, klatch.clock());
            FollowUp step = meant.in(steps);
            String why = reason == null || reason.isBlank() ? null : reason.strip();
            Optional<LocalDate> again = Optional.empty();
            if (onlyThis) {
                again = steps.dropRound(step.id(), why);
            } else {
                steps.drop(step.id(), why);
            }
            RelativeDate days = new RelativeDate(klatch.clock());
            klatch.streams().out().println(new StepLine(database, klatch.clock())
                    .of("Dropped", step, again.map(day -> "next on " + days.inSentence(day))));
        }
        return Cli.DONE;
    }
}
