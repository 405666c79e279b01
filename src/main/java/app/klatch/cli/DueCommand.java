package app.klatch.cli;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.followups.DueFollowUp;
import app.klatch.followups.DueRepository;
import app.klatch.followups.Owner;
import app.klatch.ui.RelativeDate;
import app.klatch.week.OwnersWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `klatch due`: open follow-ups until a day, the earliest first, each with the number that `done`, `snooze` and `drop` take.
@Command(name = "due", description = "Lists what is due, until today unless you say otherwise, each with its number.")
final class DueCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Spec
    private CommandSpec spec;

    @Option(names = "--until", paramLabel = "DATE", description = "The last day: 2026-11-27, or in words as \"next friday\".")
    private @Nullable String until;

    @Option(names = "--mine", description = "Only what is mine to do.")
    private boolean mine;

    @Option(names = "--theirs", description = "Only what I am waiting for.")
    private boolean theirs;

    @Option(names = "--json", description = "Writes one JSON object per follow-up, one per line.")
    private boolean json;

    @Override
    public Integer call() {
        try (Database database = klatch.existing()) {
            LocalDate last = lastDay(OwnersWeek.of(database));
            LocalDate today = LocalDate.now(klatch.clock());
            List<DueFollowUp> due = new DueRepository(database).until(last, today).stream().filter(this::isAsked).toList();
            RelativeDate days = new RelativeDate(klatch.clock());
            due.forEach(one -> klatch.streams().out().println(json ? Json.line(object(one, today)) : sentence(one, today, days)));
            if (due.isEmpty() && !json) {
                klatch.streams().out().println("Nothing is due until " + days.inSentence(last) + ".");
            }
        }
        return Cli.DONE;
    }

    private LocalDate lastDay(Supplier<WorkWeek> week) {
        LocalDateTime now = LocalDateTime.now(klatch.clock());
        if (until == null) {
            return now.toLocalDate();
        }
        return new DateWords(Locale.getDefault(), week).whole(until, now, Direction.FUTURE).map(DateFound::date)
                .orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(),
                        "'" + until + "' is no date; write it as 2026-11-27 or in words, as \"next friday\"."));
    }

    private boolean isAsked(DueFollowUp one) {
        return mine == theirs || one.owner() == (mine ? Owner.ME : Owner.THEM);
    }

    private static String sentence(DueFollowUp one, LocalDate today, RelativeDate days) {
        String company = one.company() == null ? "" : ", " + one.company();
        String time = one.time() == null ? "" : " " + one.time();
        String overdue = one.wanted().isBefore(today) ? ", overdue" : "";
        String waiting = one.owner() == Owner.THEM ? "waiting for " : "";
        String text = one.text().isEmpty() ? "" : " · " + one.text();
        String conditions = one.conditions().isEmpty() ? "" : " · " + one.conditions();
        return Texts.oneLine(one.id() + " · " + days.of(one.wanted()) + time + overdue + " · " + waiting + one.name() + company + text
                + conditions);
    }

    private static Map<String, @Nullable Object> object(DueFollowUp one, LocalDate today) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", one.id());
        object.put("name", one.name());
        object.put("company", one.company());
        object.put("overdue", one.wanted().isBefore(today));
        Map<String, @Nullable Object> followUp = FollowUpJson.of(one.due(), one.time(), one.text(), one.owner());
        followUp.put("snoozedUntil", one.wanted().equals(one.due()) ? null : one.wanted());
        followUp.put("repeats", one.repeats());
        followUp.put("repeatsFrom", one.repeatsFrom() == null ? null : one.repeatsFrom().name().toLowerCase(Locale.ROOT));
        followUp.put("unlessAnswered", one.unlessAnswered() ? true : null);
        object.put("followUp", followUp);
        return object;
    }
}
