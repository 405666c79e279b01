package app.klatch.profile;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The log with one person, newest first under months, and the box that logs the next entry.
public final class TimelineViewModel {
    private final InteractionRepository interactions;
    private final Acts acts;
    private final DayWords days;
    private final ObservableList<TimelineItem> items = FXCollections.observableArrayList();
    private final LongProperty chosenId = new SimpleLongProperty();
    private final Map<Long, String> drafts = new HashMap<>();

    TimelineViewModel(InteractionRepository interactions, Acts acts, DayWords days) {
        this.interactions = interactions;
        this.acts = acts;
        this.days = days;
    }

    public ObservableList<TimelineItem> items() {
        return items;
    }

    /// The entry that is chosen in the list, 0 for none; it stays chosen when the list is read anew.
    public LongProperty chosenId() {
        return chosenId;
    }

    /// Logs what happened with the person and then runs `saved`. Blank `dayWords` mean today; a blank note is fine.
    public @Nullable String log(Profile with, String note, @Nullable Channel channel, Stance stance, String dayWords, Runnable saved) {
        Optional<LocalDate> day = dayWords.isBlank() ? Optional.of(days.today())
                : days.whole(dayWords, Direction.PAST).map(DateFound::date);
        if (day.isEmpty()) {
            return days.complaint(dayWords);
        }
        if (day.get().isAfter(days.today())) {
            return "That day is still to come. A follow-up, under Next, is the place for it.";
        }
        var entry = new NewInteraction(day.get(), List.of(with.id()), null, null, channel, stance, null, blankToNull(note));
        acts.runAndSay(() -> interactions.add(entry), "Logged with " + with.person().shownName(), saved);
        return null;
    }

    public @Nullable String setNote(InteractionRow row, String note) {
        return change(row, row.happenedOn(), row.channel(), row.stance(), note);
    }

    public @Nullable String setDay(InteractionRow row, String words) {
        Optional<DateFound> day = days.whole(words, Direction.PAST);
        return day.isEmpty() ? days.complaint(words)
                : change(row, day.get().date(), row.channel(), row.stance(), row.note());
    }

    public void setChannel(InteractionRow row, @Nullable Channel channel) {
        change(row, row.happenedOn(), channel, row.stance(), row.note());
    }

    public void setStance(InteractionRow row, Stance stance) {
        change(row, row.happenedOn(), row.channel(), stance, row.note());
    }

    /// Deletes the entry for everybody who took part.
    public void delete(InteractionRow row) {
        acts.runAndSay(() -> interactions.delete(row.id()), "Deleted the entry of " + DayWords.toEdit(row.happenedOn()));
    }

    public String previewDay(String words) {
        return days.preview(words, Direction.PAST);
    }

    /// What was typed about a person and not yet saved; it waits while others are looked at.
    public String draftOf(long personId) {
        return drafts.getOrDefault(personId, "");
    }

    public void keepDraft(long personId, String text) {
        drafts.put(personId, text);
    }

    void show(@Nullable Profile profile) {
        List<TimelineItem> now = profile == null ? List.of() : TimelineItem.of(profile.timeline());
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }

    private @Nullable String change(InteractionRow row, LocalDate day, @Nullable Channel channel, Stance stance, @Nullable String note) {
        acts.run(() -> interactions.change(row.id(), day, channel, stance, blankToNull(note)));
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
