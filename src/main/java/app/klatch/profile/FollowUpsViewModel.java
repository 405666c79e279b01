package app.klatch.profile;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
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
    private final Acts acts;
    private final DayWords days;
    private final ObservableList<FollowUp> open = FXCollections.observableArrayList();
    private final ObservableList<FollowUp> closed = FXCollections.observableArrayList();
    private final LongProperty chosenId = new SimpleLongProperty();

    FollowUpsViewModel(FollowUpRepository followUps, Acts acts, DayWords days) {
        this.followUps = followUps;
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

    /// Adds "fri send the deck", or "?fri signed form" when I wait for them, and then runs `saved`.
    public @Nullable String add(Profile to, String line, Runnable saved) {
        Optional<FollowUpLine> said = FollowUpLine.read(line, days);
        said.ifPresent(step -> acts.run(() -> followUps.add(
                new NewFollowUp(to.id(), null, step.owner(), step.due(), step.time(), step.text())), saved));
        return said.isPresent() ? null : complaintOfAdding(line);
    }

    /// What a line typed so far would become, for the caption under it.
    public Optional<FollowUpLine> understood(String line) {
        return FollowUpLine.read(line, days);
    }

    public void done(FollowUp step) {
        acts.runAndSay(() -> followUps.done(step.id()), "Done" + dot(step));
    }

    public void snooze(FollowUp step, SnoozeChoice choice) {
        snooze(step, choice.from(days.today()));
    }

    public @Nullable String snooze(FollowUp step, String words) {
        Optional<DateFound> day = days.whole(words, Direction.FUTURE);
        day.ifPresent(found -> snooze(step, found.date()));
        return day.isPresent() ? null : days.complaint(words);
    }

    /// `reason` may be blank.
    public void drop(FollowUp step, String reason) {
        acts.runAndSay(() -> followUps.drop(step.id(), reason.isBlank() ? null : reason.strip()), "Dropped" + dot(step));
    }

    public void reopen(FollowUp step) {
        acts.run(() -> followUps.reopen(step.id()));
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
                .sorted(Comparator.comparing(FollowUp::wanted)).toList());
        set(closed, all.stream().filter(step -> step.state() != FollowUp.State.OPEN).toList());
        if (chosen().isEmpty()) {
            chosenId.set(open.isEmpty() ? 0 : open.getFirst().id());
        }
    }

    private void snooze(FollowUp step, LocalDate until) {
        acts.runAndSay(() -> followUps.snooze(step.id(), until), "Snoozed until " + DayWords.toEdit(until) + dot(step));
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
