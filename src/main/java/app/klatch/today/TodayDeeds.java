package app.klatch.today;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.StepWords.Step;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done about a row: each is one undo step, written in the background, told by a toast that can take it back.
/// A failure goes to the one failure handler and `then` does not run.
public final class TodayDeeds {
    private final Database database;
    private final TodayRepository today;
    private final FollowUpRepository followUps;
    private final InteractionRepository interactions;
    private final Clock clock;
    private final Acts acts;
    private final RelativeDate dates;

    public TodayDeeds(Database database, Clock clock, Acts acts) {
        this.database = database;
        this.today = new TodayRepository(database);
        this.followUps = new FollowUpRepository(database, clock);
        this.interactions = new InteractionRepository(database, clock);
        this.clock = clock;
        this.acts = acts;
        this.dates = new RelativeDate(clock);
    }

    void done(FollowUpRow row) {
        run(() -> followUps.done(row.id()), "Done · " + what(row), () -> {});
    }

    /// Logs what happened and marks the follow-up done; with blank words only the latter.
    void log(TodayRow row, String words, Runnable then) {
        switch (row) {
            case FollowUpRow followUp when words.isBlank() -> run(() -> followUps.done(followUp.id()), "Done · " + what(followUp), then);
            case FollowUpRow followUp -> run(() -> database.inOneStep("Log with " + row.name(), () -> {
                long id = interactions.add(talk(row, words));
                followUps.done(followUp.id());
                return id;
            }), "Logged with " + row.name(), then);
            case WaitingRow waiting -> run(() -> interactions.add(answer(waiting, words)), "Answered · " + row.name(), then);
            case NextGatheringRow _ -> then.run();
            case PlateRow _, MetRow _ when words.isBlank() -> then.run();
            case PlateRow _, MetRow _ -> run(() -> interactions.add(talk(row, words)), "Logged with " + row.name(), then);
        }
    }

    private NewInteraction talk(TodayRow row, String words) {
        return new NewInteraction(LocalDate.now(clock), List.of(row.personId()), null, null, null, Stance.TALKED, null, words.strip());
    }

    /// The answer goes where the question came from.
    private NewInteraction answer(WaitingRow row, String words) {
        return new NewInteraction(LocalDate.now(clock), List.of(row.personId()), row.platformId(), null, row.channel(), Stance.TALKED,
                Starter.ME, words.isBlank() ? null : words.strip());
    }

    void snooze(FollowUpRow row, LocalDate until, Runnable then) {
        run(() -> followUps.snooze(row.id(), until), "Snoozed until " + dates.inSentence(until) + " · " + what(row), then);
    }

    void edit(FollowUpRow row, Step step, Runnable then) {
        run(() -> followUps.change(row.id(), step.due(), step.time(), step.text()), "Saved · " + shown(step), then);
    }

    void addStep(TodayRow row, Step step, Runnable then) {
        @Nullable Long meeting = switch (row) {
            case MetRow met -> (Long) met.interactionId();
            case WaitingRow waiting -> (Long) waiting.interactionId();
            case FollowUpRow _, PlateRow _, NextGatheringRow _ -> null;
        };
        run(() -> followUps.add(new NewFollowUp(row.personId(), meeting, Owner.ME, step.due(), step.time(), step.text())),
                "Saved · " + row.name() + ", " + shown(step), then);
    }

    void needsNoAnswer(WaitingRow row) {
        run(() -> today.needsNoAnswer(row), "No answer needed · " + row.name(), () -> {});
    }

    void needsNoNextStep(MetRow row) {
        run(() -> today.needsNoNextStep(row), "No next step for " + row.name(), () -> {});
    }

    /// A step as it will stand on the page: "Fri 27 Nov 15:00 · send deck".
    String shown(Step step) {
        return when(step.due(), step.time()) + (step.text().isEmpty() ? "" : " · " + step.text());
    }

    /// A day and perhaps a time: "Today 15:00", "Fri 27 Nov".
    String when(LocalDate day, @Nullable LocalTime time) {
        return dates.of(day) + (time == null ? "" : " " + time);
    }

    private static String what(FollowUpRow row) {
        return row.text().isBlank() ? row.name() : row.text().strip();
    }

    private void run(Runnable work, String said, Runnable then) {
        acts.runAndSay(work, said, then);
    }
}
