package app.klatch.cli;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.StepWords;
import app.klatch.ui.RelativeDate;
import app.klatch.week.OwnersWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `klatch done ID`: marks a follow-up as done, and adds what comes next if it is said.
@Command(name = "done", description = "Marks a follow-up as done. One that repeats comes again by itself.")
final class DoneCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StepMeant meant;

    @Option(names = "--next", paramLabel = "STEP", description = "Adds the next step with them, as in \"fri send deck\" or \"every 2 weeks call\".")
    private @Nullable String next;

    @Override
    public Integer call() {
        RelativeDate days = new RelativeDate(klatch.clock());
        try (Database database = klatch.existing()) {
            StepWords.@Nullable Step said = next == null ? null : said(next, new DateWords(Locale.getDefault(), OwnersWeek.of(database)));
            FollowUpRepository steps = new FollowUpRepository(database, klatch.clock());
            FollowUp step = meant.in(steps);
            Optional<LocalDate> again = said == null ? steps.done(step.id())
                    : steps.doneWithNext(step.id(), NewFollowUp.of(step.personId(), null, step.owner(), said));
            StepLine line = new StepLine(database, klatch.clock());
            klatch.streams().out().println(line.of("Done", step, again.map(day -> "next on " + days.inSentence(day))));
            if (said != null) {
                klatch.streams().out().println(Texts.oneLine("Next · " + days.of(said.due()) + " · " + said.text()));
            }
        }
        return Cli.DONE;
    }

    private StepWords.Step said(String words, DateWords dates) {
        StepWords.Answer answer = new StepWords(dates).read(words, LocalDateTime.now(klatch.clock()));
        if (answer.step() == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), Objects.requireNonNull(answer.problem()));
        }
        return answer.step();
    }
}
