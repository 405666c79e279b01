package app.klatch.cli;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.ui.RelativeDate;
import app.klatch.week.OwnersWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `klatch snooze ID 1w`: hides a follow-up until a day. Its due day stays.
@Command(name = "snooze", description = "Lets a follow-up sleep until a day to come; its due day stays.")
final class SnoozeCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StepMeant meant;

    @Parameters(index = "1..*", paramLabel = "DAY", arity = "1..*", description = "Until when: 1w, 3d, fri, next week, 12 May, 2026-11-27.")
    private List<String> day;

    @Override
    public Integer call() {
        try (Database database = klatch.existing()) {
            LocalDate until = until(String.join(" ", day), new DateWords(Locale.getDefault(), OwnersWeek.of(database)));
            FollowUpRepository steps = new FollowUpRepository(database, klatch.clock());
            FollowUp step = meant.in(steps);
            steps.snooze(step.id(), until);
            String said = new RelativeDate(klatch.clock()).inSentence(until);
            klatch.streams().out().println(new StepLine(database, klatch.clock()).of("Snoozed until " + said, step, Optional.empty()));
        }
        return Cli.DONE;
    }

    private LocalDate until(String words, DateWords dates) {
        LocalDateTime now = LocalDateTime.now(klatch.clock());
        LocalDate until = dates.whole(words, now, Direction.FUTURE).map(DateFound::date)
                .orElseThrow(() -> wrong(words, "is no date; write it as 1w, 3d, fri, \"next week\", \"12 May\" or 2026-11-27."));
        if (!until.isAfter(now.toLocalDate())) {
            throw wrong(words, "is not to come; a follow-up can only sleep until a later day than today.");
        }
        return until;
    }

    private CommandLine.ParameterException wrong(String words, String why) {
        return new CommandLine.ParameterException(spec.commandLine(), "'" + Texts.shortened(words) + "' " + why);
    }
}
