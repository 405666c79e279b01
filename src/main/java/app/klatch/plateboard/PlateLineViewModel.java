package app.klatch.plateboard;

import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.plateboard.PlateLine.Kind;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateWords;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The one line that can be open under a plate: what is typed, how it is understood so far, and what is wrong with it. What was
/// typed stays until it was saved or given up.
public final class PlateLineViewModel {
    private final PlateDeeds deeds;
    private final StepWords words;
    private final Clock clock;
    private final Runnable onSnooze;
    private final ReadOnlyObjectWrapper<@Nullable PlateLine> open = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    /// `onSnooze` runs before a plate is let sleep.
    public PlateLineViewModel(PlateDeeds deeds, StepWords words, Clock clock, Runnable onSnooze) {
        this.onSnooze = onSnooze;
        this.deeds = deeds;
        this.words = words;
        this.clock = clock;
        text.subscribe(this::understand);
    }

    ReadOnlyObjectProperty<@Nullable PlateLine> open() {
        return open.getReadOnlyProperty();
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Opens a line. One with words in it stays open: they would be lost.
    void begin(Kind kind, PlateName of, Plate plate) {
        if (isDirty()) {
            say("Save these words with Enter first, or give them up with Esc.", true);
            return;
        }
        String start = kind == Kind.CHANGE ? PlateWords.of(plate) : "";
        text.set(start);
        open.set(new PlateLine(kind, of, start));
        understand(start);
    }

    /// Closes the line when nothing was typed into it; says whether none is open any more.
    boolean leave() {
        if (isDirty()) {
            say("Save these words with Enter first, or give them up with Esc.", true);
            return false;
        }
        cancel();
        return true;
    }

    /// Closes the line without saving.
    public void cancel() {
        open.set(null);
        text.set("");
    }

    /// Says which day a choice means.
    void preview(SnoozeChoice choice) {
        if (text.get().isBlank()) {
            say(comesBack(choice.from(LocalDate.now(clock))), false);
        }
    }

    void snooze(SnoozeChoice choice) {
        PlateLine line = open.get();
        if (line != null && line.kind() == Kind.SNOOZE) {
            snooze(line, choice.from(LocalDate.now(clock)));
        }
    }

    /// Saves the line, or says in place what is wrong with it.
    void submit() {
        PlateLine line = open.get();
        if (line == null) {
            return;
        }
        if (line.kind() == Kind.CHANGE) {
            Optional<Plate> plate = PlateSaid.read(text.get());
            plate.ifPresentOrElse(said -> deeds.change(line.of(), said, this::cancel), () -> say(PlateSaid.problem(text.get()), true));
            return;
        }
        Answer answer = words.read(text.get(), LocalDateTime.now(clock));
        if (answer.step() == null) {
            say(Objects.requireNonNullElse(answer.problem(), line.kind().help()), true);
        } else if (!answer.step().due().isAfter(LocalDate.now(clock))) {
            say("A day to come, please: until then the plate keeps quiet.", true);
        } else {
            snooze(line, answer.step().due());
        }
    }

    private void snooze(PlateLine line, LocalDate until) {
        onSnooze.run();
        deeds.snooze(line.of(), until, this::cancel);
    }

    private boolean isDirty() {
        PlateLine line = open.get();
        return line != null && !text.get().isBlank() && !text.get().equals(line.start());
    }

    private void understand(String typed) {
        PlateLine line = open.get();
        if (line == null || typed.isBlank()) {
            say(line == null ? "" : line.kind().help(), false);
        } else if (line.kind() == Kind.CHANGE) {
            say(PlateSaid.read(typed).map(plate -> "In touch " + PlateWords.of(plate) + ".").orElse(line.kind().help()), false);
        } else {
            Answer answer = words.read(typed, LocalDateTime.now(clock));
            say(answer.step() == null ? line.kind().help() : comesBack(answer.step().due()), false);
        }
    }

    private static String comesBack(LocalDate day) {
        return "Comes back on " + RelativeDate.exact(day) + ".";
    }

    private void say(String said, boolean isWrong) {
        hint.set(said);
        wrong.set(isWrong);
    }
}
