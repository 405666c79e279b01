package app.klatch.settings;

import app.klatch.dates.WorkWeek;
import app.klatch.notify.Morning;
import app.klatch.people.Closeness;
import app.klatch.people.Listed;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateWords;
import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import app.klatch.ui.Theme;
import app.klatch.week.WeekSettings;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The owner's choices. Each is saved as it is made, and holds at once in the whole program; what can't be is answered with a
/// sentence for its place, and nothing is changed.
public final class SettingsViewModel {
    private static final String NO_TIME = "At what time? Say it like 16:00 or 4pm.";

    private final SettingsRooms rooms;
    private final Acts acts;
    private final Morning morning;
    private final SettingsLinks links;
    private final InFront inFront;
    private final ReadOnlyObjectWrapper<@Nullable Settings> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper daysProblem = new ReadOnlyStringWrapper("");

    public SettingsViewModel(SettingsRooms rooms, Clock clock, Acts acts, Morning morning, SettingsLinks links) {
        this.rooms = rooms;
        this.acts = acts;
        this.morning = morning;
        this.links = links;
        this.inFront = new InFront(clock, () -> acts.background().run(rooms::read, this::show));
        rooms.onChange(() -> acts.background().run(() -> {}, inFront::changed));
        inFront.set(false);
    }

    /// Null until it was first read.
    ReadOnlyObjectProperty<@Nullable Settings> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why the work days stayed as they were.
    ReadOnlyStringProperty daysProblem() {
        return daysProblem.getReadOnlyProperty();
    }

    /// Whether this system offers notifications; looked for once the page is in front.
    ReadOnlyObjectProperty<Morning.Offer> offer() {
        return morning.offer();
    }

    void inFront(boolean now) {
        inFront.set(now);
        if (now) {
            morning.look();
        }
    }

    private void show(Settings settings) {
        shown.set(settings);
    }

    void choose(Theme.Choice colours) {
        links.dress().accept(colours);
        acts.run(() -> rooms.settings().put(SettingsRooms.THEME, colours.name()));
    }

    /// Makes a work day of a free one, and the other way round.
    void toggle(DayOfWeek day) {
        current().ifPresent(week -> {
            Set<DayOfWeek> days = new HashSet<>(week.workWeek().days());
            if (!days.remove(day)) {
                days.add(day);
            }
            daysProblem.set(days.isEmpty() ? "A week needs at least one work day; this one stays until you choose another." : "");
            if (!days.isEmpty()) {
                put(new WeekSettings(new WorkWeek(days), week.reviewDay(), week.reviewTime()));
            }
        });
    }

    void reviewOn(DayOfWeek day) {
        current().ifPresent(week -> put(new WeekSettings(week.workWeek(), day, week.reviewTime())));
    }

    /// Says in a sentence why it is no time, or null.
    @Nullable String reviewAt(String text) {
        Optional<LocalTime> time = TimeWords.read(text);
        time.ifPresent(at -> current().ifPresent(week -> put(new WeekSettings(week.workWeek(), week.reviewDay(), at))));
        return time.isPresent() ? null : NO_TIME;
    }

    /// The usual rhythm of this closeness in words; blank brings the shipped one back.
    @Nullable String usually(Closeness closeness, String words) {
        if (words.isBlank()) {
            acts.runAndSay(() -> rooms.plates().reset(closeness.name()), "As it was at first");
            return null;
        }
        Optional<Plate> plate = PlateSaid.read(words);
        plate.ifPresent(said -> acts.runAndSay(() -> rooms.plates().set(closeness.name(), said),
                "Saved · " + closeness.word() + ", " + PlateWords.of(said)));
        return plate.isPresent() ? null : PlateSaid.problem(words);
    }

    void notifyInTheMorning(boolean wanted) {
        acts.run(() -> rooms.morning().on(wanted));
    }

    @Nullable String notifyAt(String text) {
        Optional<LocalTime> time = TimeWords.read(text);
        time.ifPresent(at -> acts.run(() -> rooms.morning().at(at)));
        return time.isPresent() ? null : NO_TIME;
    }

    /// Shows a notification now, to see whether it works.
    void tryNotification() {
        morning.tryNow();
    }

    void copyPath() {
        current(settings -> links.copy().accept(settings.file().toString()));
    }

    void openFolder() {
        current(settings -> links.openFolder().accept(settings.file().getParent()));
    }

    /// What is typed may name several, with commas between.
    @Nullable String addInterests(String text) {
        List<String> names = Listed.split(text);
        if (!names.isEmpty()) {
            acts.runAndSay(() -> rooms.interests().add(names), "Added " + String.join(", ", names));
        }
        return null;
    }

    void removeInterest(String name) {
        acts.runAndSay(() -> rooms.interests().remove(name), "Removed " + name);
    }

    private Optional<WeekSettings> current() {
        return Optional.ofNullable(shown.get()).map(Settings::week);
    }

    private void current(Consumer<Settings> act) {
        Optional.ofNullable(shown.get()).ifPresent(act);
    }

    private void put(WeekSettings week) {
        acts.run(() -> rooms.week().put(week));
    }
}
