package app.klatch.profile;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The log with one person, newest first under months.
public final class TimelineViewModel {
    private final InteractionRepository interactions;
    private final Acts acts;
    private final DayWords days;
    private final ObservableList<TimelineItem> items = FXCollections.observableArrayList();
    private final LongProperty chosenId = new SimpleLongProperty();

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
