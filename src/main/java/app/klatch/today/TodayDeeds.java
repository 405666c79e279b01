package app.klatch.today;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.RepeatWords;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords.Step;
import app.klatch.followups.StillOpen;
import app.klatch.followups.Tick;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be done about a row: each is one undo step, written in the background, told by a toast that can take it back.
/// A failure goes to the one failure handler and `then` does not run.
public final class TodayDeeds {
    private final Database database;
    private final TodayRepository today;
    private final FollowUpRepository followUps;
    private final InteractionRepository interactions;
    private final PlateDeeds plates;
    private final GatheringRepository gatherings;
    private final Clock clock;
    private final Acts acts;
    private final StepOffers offers;
    private final RelativeDate dates;

    public TodayDeeds(Database database, Clock clock, Acts acts, StepOffers offers) {
        this.database = database;
        this.today = new TodayRepository(database);
        this.followUps = new FollowUpRepository(database, clock);
        this.interactions = new InteractionRepository(database, clock);
        this.plates = new PlateDeeds(database, clock, acts, offers);
        this.gatherings = new GatheringRepository(database, clock);
        this.clock = clock;
        this.acts = acts;
        this.offers = offers;
        this.dates = new RelativeDate(clock);
    }

    PlateDeeds plates() {
        return plates;
    }

    /// Leaves this date out of its series.
    void skip(Gathering next) {
        acts.runAndSay(() -> gatherings.skip(next), "Not this time · " + next.title() + ", " + dates.inSentence(next.happenedOn()));
    }

    void done(FollowUpRow row) {
        done(row, () -> {});
    }

    private void done(FollowUpRow row, Runnable then) {
        acts.runAndTell(() -> "Done · " + what(row) + again(followUps.done(row.id())), then);
    }

    /// Marks it done and adds what comes next, in the same step.
    void doneWithNext(FollowUpRow row, Step next, Runnable then) {
        NewFollowUp step = NewFollowUp.of(row.personId(), null, Owner.ME, next);
        acts.runAndTell(() -> "Done · " + what(row) + again(followUps.doneWithNext(row.id(), step)) + ". Next: " + shown(next), then);
    }

    /// Logs what happened and marks the follow-up done; with blank words only the latter.
    void log(TodayRow row, String words, Runnable then) {
        switch (row) {
            case FollowUpRow followUp when words.isBlank() -> done(followUp, then);
            case FollowUpRow followUp -> logAndClose(followUp, words, then);
            case WaitingRow waiting -> log(row, answer(waiting, words), "Answered · ", then);
            case NextGatheringRow _ -> then.run();
            case PlateRow _, MetRow _ when words.isBlank() -> then.run();
            case PlateRow _, MetRow _ -> log(row, talk(row, words), "Logged with ", then);
        }
    }

    private void logAndClose(FollowUpRow row, String words, Runnable then) {
        acts.runAndOffer(() -> database.inOneStep("Log with " + row.name(), () -> {
            long talk = interactions.add(talk(row, words));
            StillOpen others = offers.open(Map.of(row.personId(), talk)).without(new Tick(false, row.id()));
            return offers.message("Logged with " + row.name() + again(followUps.done(row.id(), talk)), others, false);
        }), then);
    }

    private void log(TodayRow row, NewInteraction talk, String said, Runnable then) {
        acts.runAndOffer(() -> offers.message(said + row.name(), Map.of(row.personId(), interactions.add(talk))), then);
    }

    private NewInteraction talk(TodayRow row, String words) {
        return new NewInteraction(LocalDate.now(clock), List.of(row.personId()), null, null, null, Stance.TALKED, null, words.strip());
    }

    /// The answer goes where the question came from.
    private NewInteraction answer(WaitingRow row, String words) {
        return new NewInteraction(LocalDate.now(clock), List.of(row.personId()), row.platformId(), null, row.channel(), Stance.TALKED,
                Starter.ME, words.isBlank() ? null : words.strip());
    }

    void snooze(TodayRow row, LocalDate until, Runnable then) {
        switch (row) {
            case FollowUpRow followUp -> run(() -> followUps.snooze(followUp.id(), until),
                    "Snoozed until " + dates.inSentence(until) + " · " + what(followUp), then);
            case PlateRow plate -> plates.snooze(plate, until, then);
            case WaitingRow _, MetRow _, NextGatheringRow _ -> then.run();
        }
    }

    /// Rounds are only written when they are others: writing them counts them anew from the due day.
    void edit(FollowUpRow row, Step step, Runnable then) {
        boolean otherRounds = !Objects.equals(row.repeats(), step.repeats()) || row.repeatsFrom() != step.repeatsFrom();
        run(() -> database.inOneStep("Edit a follow-up", () -> {
            followUps.change(row.id(), step.due(), step.time(), step.text());
            if (otherRounds) {
                followUps.repeat(row.id(), step.repeats(), step.repeatsFrom());
            }
            if (row.unlessAnswered() != step.unlessAnswered()) {
                followUps.unlessAnswered(row.id(), step.unlessAnswered());
            }
            return step;
        }), "Saved · " + shown(step), then);
    }

    /// `reason` may be blank. One that repeats is dropped with its rounds to come.
    void drop(FollowUpRow row, String reason, Runnable then) {
        run(() -> followUps.drop(row.id(), reason.isBlank() ? null : reason.strip()), "Dropped · " + what(row), then);
    }

    void addStep(TodayRow row, Step step, Runnable then) {
        @Nullable Long meeting = switch (row) {
            case MetRow met -> (Long) met.interactionId();
            case WaitingRow waiting -> (Long) waiting.interactionId();
            case FollowUpRow _, PlateRow _, NextGatheringRow _ -> null;
        };
        run(() -> followUps.add(NewFollowUp.of(row.personId(), meeting, Owner.ME, step)), "Saved · " + row.name() + ", " + shown(step), then);
    }

    void needsNoAnswer(WaitingRow row) {
        run(() -> today.needsNoAnswer(row), "No answer needed · " + row.name(), () -> {});
    }

    void needsNoNextStep(MetRow row) {
        run(() -> today.needsNoNextStep(row), "No next step for " + row.name(), () -> {});
    }

    /// A step as it will stand on the page: "Fri 27 Nov 15:00 · send deck · every 2 weeks".
    String shown(Step step) {
        return when(step.due(), step.time()) + (step.text().isEmpty() ? "" : " · " + step.text())
                + (step.repeats() == null || step.repeatsFrom() == null ? "" : " · " + RepeatWords.words(step.repeats(), step.repeatsFrom()))
                + (step.unlessAnswered() ? " · unless they answer" : "");
    }

    /// A day and perhaps a time: "Today 15:00", "Fri 27 Nov".
    String when(LocalDate day, @Nullable LocalTime time) {
        return dates.of(day) + (time == null ? "" : " " + time);
    }

    private String again(Optional<LocalDate> next) {
        return next.map(day -> "; again " + on(dates.inSentence(day))).orElse("");
    }

    private static String on(String day) {
        return day.indexOf(' ') > 0 ? "on " + day : day;
    }

    private static String what(FollowUpRow row) {
        return row.text().isBlank() ? row.name() : row.text().strip();
    }

    private void run(Runnable work, String said, Runnable then) {
        acts.runAndSay(work, said, then);
    }
}
