package app.klatch.profile;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SaidStep;
import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The next steps with one person. The keys act on the chosen one, which is the first unless another was clicked.
public final class FollowUpsViewModel {
    private final FollowUpRepository followUps;
    private final AgendaRepository agenda;
    private final Acts acts;
    private final DayWords days;
    private final ObservableList<FollowUp> open = FXCollections.observableArrayList();
    private final ObservableList<FollowUp> closed = FXCollections.observableArrayList();
    private final LongProperty chosenId = new SimpleLongProperty();

    FollowUpsViewModel(FollowUpRepository followUps, AgendaRepository agenda, Acts acts, DayWords days) {
        this.followUps = followUps;
        this.agenda = agenda;
        this.acts = acts;
        this.days = days;
    }

    /// By the day they want attention.
    public ObservableList<FollowUp> open() {
        return open;
    }

    public ObservableList<FollowUp> closed() {
        return closed;
    }

    /// Which one the keys act on; 0 when there is none.
    public LongProperty chosenId() {
        return chosenId;
    }

    public Optional<FollowUp> chosen() {
        return open.stream().filter(step -> step.id() == chosenId.get()).findFirst();
    }

    /// Adds "fri send the deck", "?fri signed form" when I wait for them, or "next time ask about the boat"; then runs `saved`.
    public @Nullable String add(Profile to, String line, Runnable saved) {
        Optional<SaidStep> said = days.step(line);
        said.ifPresent(next -> acts.run(() -> {
            if (next.step() != null) {
                followUps.add(NewFollowUp.of(to.id(), null, next.owner(), next.step()));
            } else if (next.agenda() != null) {
                agenda.add(to.id(), next.agenda());
            }
        }, saved));
        return said.isPresent() ? null : complaintOfAdding(line);
    }

    /// What a line typed so far would become, for the caption under it.
    public Optional<SaidStep> understood(String line) {
        return days.step(line);
    }

    public void done(FollowUp step) {
        acts.runAndTell(() -> "Done" + dot(step) + again(followUps.done(step.id())), () -> {});
    }

    /// Done, and "fri send the deck" is what comes next: one step to undo. Says in a sentence why the line can't be taken.
    public @Nullable String doneWithNext(FollowUp step, String line) {
        Optional<SaidStep> said = days.step(line);
        StepWords.Step next = said.map(SaidStep::step).orElse(null);
        if (next == null) {
            return complaintOfAdding(line);
        }
        NewFollowUp added = NewFollowUp.of(step.personId(), null, said.orElseThrow().owner(), next);
        acts.runAndTell(() -> "Done" + dot(step) + again(followUps.doneWithNext(step.id(), added)) + " · next "
                + days.inSentence(next.due()) + (next.text().isEmpty() ? "" : ", " + next.text()), () -> {});
        return null;
    }

    /// "every 2 weeks · unless they answer", typed anew; blank: once, and whether they answer or not.
    public @Nullable String setConditions(FollowUp step, String words) {
        Optional<ConditionWords.Conditions> said = ConditionWords.read(words);
        said.ifPresent(conditions -> acts.run(() -> followUps.setConditions(step.id(), conditions)));
        return said.isPresent() ? null : "“" + words.strip() + "” says neither how often nor “unless they answer”. Try “every 2 weeks”, "
                + "“every month after it is done” or “once”.";
    }

    /// How the line of what comes next is understood.
    public String previewNext(String line) {
        return understood(line).filter(said -> said.step() != null).map(SaidStep::words).orElse("When? Such as “fri send the deck”");
    }

    public void unlessAnswered(FollowUp step, boolean only) {
        acts.run(() -> followUps.unlessAnswered(step.id(), only));
    }

    public String previewConditions(String words) {
        return ConditionWords.read(words).map(ConditionWords::of).map(said -> said.isEmpty() ? "Once, whether they answer or not" : said)
                .orElse("Such as “every 2 weeks”, “every month after it is done”, “unless they answer”");
    }

    public void snooze(FollowUp step, SnoozeChoice choice) {
        snooze(step, choice.from(days.today()));
    }

    public @Nullable String snooze(FollowUp step, String words) {
        Optional<DateFound> day = days.whole(words, Direction.FUTURE);
        day.ifPresent(found -> snooze(step, found.date()));
        return day.isPresent() ? null : days.complaint(words);
    }

    /// Lets it go with all that would come again. `reason` may be blank.
    public void drop(FollowUp step, String reason) {
        acts.runAndSay(() -> followUps.drop(step.id(), reason.isBlank() ? null : reason.strip()), "Dropped" + dot(step));
    }

    /// Lets this one go; the next round comes.
    public void dropRound(FollowUp step, String reason) {
        acts.runAndTell(() -> "Dropped" + dot(step) + again(followUps.dropRound(step.id(), reason.isBlank() ? null : reason.strip())), () -> {});
    }

    /// A round that has come of it meanwhile stays, which is said.
    public void reopen(FollowUp step) {
        Optional<FollowUp> later = open.stream().filter(each -> step.repeats() != null && each.repeats() != null
                && each.id() > step.id() && each.text().equals(step.text())).findFirst();
        acts.runAndSay(() -> followUps.reopen(step.id()), "Open again" + dot(step)
                + later.map(each -> " · the one on " + days.inSentence(each.due()) + " stays, too").orElse(""));
    }

    public void own(FollowUp step, Owner owner) {
        acts.run(() -> followUps.own(step.id(), owner));
    }

    public @Nullable String setText(FollowUp step, String text) {
        acts.run(() -> followUps.change(step.id(), step.due(), step.time(), text.strip()));
        return null;
    }

    public @Nullable String setDue(FollowUp step, String words) {
        Optional<DateFound> day = days.whole(words, Direction.FUTURE);
        day.ifPresent(found -> acts.run(() -> followUps.change(step.id(), found.date(), found.time(), step.text())));
        return day.isPresent() ? null : days.complaint(words);
    }

    public String previewDay(String words) {
        return days.preview(words, Direction.FUTURE);
    }

    public LocalDate today() {
        return days.today();
    }

    public LocalDate day(SnoozeChoice choice) {
        return choice.from(days.today());
    }

    void show(@Nullable Profile profile) {
        List<FollowUp> all = profile == null ? List.of() : profile.followUps();
        set(open, all.stream().filter(step -> step.state() == FollowUp.State.OPEN)
                .sorted(Comparator.comparing((FollowUp step) -> step.answeredOn() != null).thenComparing(FollowUp::wanted)).toList());
        set(closed, all.stream().filter(step -> step.state() != FollowUp.State.OPEN).toList());
        if (chosen().isEmpty()) {
            chosenId.set(open.isEmpty() ? 0 : open.getFirst().id());
        }
    }

    private void snooze(FollowUp step, LocalDate until) {
        acts.runAndSay(() -> followUps.snooze(step.id(), until), "Snoozed until " + days.inSentence(until) + dot(step));
    }

    private String again(Optional<LocalDate> next) {
        return next.map(day -> " · next on " + days.inSentence(day)).orElse("");
    }

    private String complaintOfAdding(String line) {
        return days.hasImpossible(line) ? days.complaint(line)
                : "When? Add a day to it, such as “fri”, “in 2 weeks” or “12 May”.";
    }

    private static String dot(FollowUp step) {
        return step.text().isBlank() ? "" : " · " + step.text();
    }

    private static void set(ObservableList<FollowUp> list, List<FollowUp> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }
}
