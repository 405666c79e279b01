package app.klatch.profile;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.ui.Acts;
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
        return change(row, row.when(), row.channel(), row.stance(), note);
    }

    /// Vague days are fine: "March 2025", "about 12 May".
    public @Nullable String setDay(InteractionRow row, String words) {
        Optional<VagueDay> day = days.vague(words);
        if (day.isEmpty()) {
            return days.complaint(words);
        }
        return day.get().day().isAfter(days.today()) ? "That day is still to come. Which day was it?"
                : change(row, day.get(), row.channel(), row.stance(), row.note());
    }

    public void setChannel(InteractionRow row, @Nullable Channel channel) {
        change(row, row.when(), channel, row.stance(), row.note());
    }

    public void setStance(InteractionRow row, Stance stance) {
        change(row, row.when(), row.channel(), stance, row.note());
    }

    /// Deletes the entry for everybody who took part.
    public void delete(InteractionRow row) {
        acts.runAndSay(() -> interactions.delete(row.id()), "Deleted the entry of " + row.when().inFull());
    }

    public String previewDay(String words) {
        return days.vague(words).map(VagueDay::inFull).orElse("");
    }

    void show(@Nullable Profile profile) {
        List<TimelineItem> now = profile == null ? List.of() : TimelineItem.of(profile.timeline());
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }

    private @Nullable String change(InteractionRow row, VagueDay day, @Nullable Channel channel, Stance stance, @Nullable String note) {
        acts.run(() -> interactions.change(row.id(), day, channel, stance, blankToNull(note)));
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
