package app.klatch.log;

import app.klatch.followups.Tick;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.WritableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What stands in the form now, each field by itself; [#now] is all of it. While nobody chose another channel it follows
/// the place and the stance.
final class FormFields {
    final ObservableList<PersonChoice> people = FXCollections.observableArrayList();
    final StringProperty personText = new SimpleStringProperty("");
    final StringProperty when = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PlaceChoice> place = new SimpleObjectProperty<>();
    final StringProperty placeText = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Channel> channel = new SimpleObjectProperty<>(Channel.IN_PERSON);
    final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.TALKED);
    final ObjectProperty<@Nullable Starter> starter = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Depth> depth = new SimpleObjectProperty<>();
    final StringProperty minutes = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty outcome = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Boolean> enjoyed = new SimpleObjectProperty<>();
    final StringProperty nextStep = new SimpleStringProperty("");
    final ObservableList<Tick> done = FXCollections.observableArrayList();
    private boolean setting;

    FormFields() {
        place.subscribe((before, now) -> follow(before, stance.get(), now, stance.get()));
        stance.subscribe((before, now) -> follow(place.get(), before, place.get(), now));
    }

    FormDraft now() {
        return new FormDraft(people, personText.get(), when.get(), place.get(), placeText.get(), channel.get(), stance.get(),
                starter.get(), depth.get(), minutes.get(), note.get(), outcome.get(), enjoyed.get(), nextStep.get(), done);
    }

    /// A field that says the same already is left alone, and the caret in it.
    void set(FormDraft draft) {
        setting = true;
        put(people, draft.people());
        put(personText, draft.personText());
        put(when, draft.when());
        put(place, draft.place());
        put(placeText, draft.placeText());
        put(stance, draft.stance());
        put(channel, draft.channel());
        put(starter, draft.starter());
        put(depth, draft.depth());
        put(minutes, draft.minutes());
        put(note, draft.note());
        put(outcome, draft.outcome());
        put(enjoyed, draft.enjoyed());
        put(nextStep, draft.nextStep());
        put(done, draft.done());
        setting = false;
    }

    private static <T extends @Nullable Object> void put(WritableValue<T> field, T value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    private static <T> void put(ObservableList<T> field, List<T> values) {
        if (!field.equals(values)) {
            field.setAll(values);
        }
    }

    /// Runs after everything that is typed or chosen, but not when the whole form is [#set].
    void whenSaid(Runnable action) {
        Runnable unlessSet = () -> {
            if (!setting) {
                action.run();
            }
        };
        onChange(unlessSet);
    }

    /// Runs after every change of a field, said or [#set].
    void onChange(Runnable action) {
        List.<Observable>of(people, personText, when, place, placeText, channel, stance, starter, depth, minutes, note, outcome, enjoyed, nextStep,
                done).forEach(field -> field.subscribe(action));
    }

    private void follow(@Nullable PlaceChoice from, Stance was, @Nullable PlaceChoice to, Stance is) {
        if (!setting && channel.get() == FormDraft.usualChannel(from, was)) {
            channel.set(FormDraft.usualChannel(to, is));
        }
    }
}
