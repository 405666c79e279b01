package app.klatch.today;

import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.followups.StepWords.Step;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateWords;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

/// The one line that can be open under a row: what is typed, how it is understood so far, and what is wrong with it.
/// What was typed stays until it was saved or given up.
public final class InlineViewModel {
    private final TodayDeeds deeds;
    private final InlineStart starts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Inline> open = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    public InlineViewModel(TodayDeeds deeds, StepWords words, Clock clock) {
        this.deeds = deeds;
        this.starts = new InlineStart(deeds, words);
        this.clock = clock;
        text.subscribe(this::understand);
    }

    ReadOnlyObjectProperty<@Nullable Inline> open() {
        return open.getReadOnlyProperty();
    }

    StringProperty text() {
        return text;
    }

    /// How the line is understood so far, or what is wrong with it.
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Opens a line under a row. One with words in it stays open: they would be lost.
    void begin(Kind kind, TodayRow row) {
        if (isDirty()) {
            say("Save these words with Enter first, or give them up with Esc.", true);
            return;
        }
        Inline line = starts.of(kind, row);
        text.set(line.start());
        open.set(line);
        understand(text.get());
        if (kind == Kind.SNOOZE) {
            preview(SnoozeChoice.TOMORROW);
        }
    }

    /// Closes the line when nothing was typed into it.
    void leave() {
        if (!isDirty()) {
            cancel();
        }
    }

    private boolean isDirty() {
        Inline line = open.get();
        return line != null && !text.get().isBlank() && !text.get().equals(line.start());
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

    boolean isSnoozing() {
        Inline line = open.get();
        return line != null && line.kind() == Kind.SNOOZE;
    }

    void snooze(SnoozeChoice choice) {
        Inline line = open.get();
        if (line != null) {
            deeds.snooze(line.row(), choice.from(LocalDate.now(clock)), this::cancel);
        }
    }

    /// Saves the line, or says in place what is wrong with it.
    void submit() {
        Inline line = open.get();
        if (line == null) {
            return;
        }
        switch (line.kind()) {
            case LOG -> deeds.log(line.row(), text.get(), this::cancel);
            case DROP -> deeds.drop((FollowUpRow) line.row(), text.get(), this::cancel);
            case PLATE -> PlateSaid.read(text.get()).ifPresentOrElse(
                    plate -> deeds.plates().change((PlateRow) line.row(), plate, this::cancel),
                    () -> say(PlateSaid.problem(text.get()), true));
            case STEP, NEXT, EDIT, SNOOZE -> submitStep(line);
        }
    }

    private void submitStep(Inline line) {
        Answer answer = answer(line, text.get());
        Step step = answer.step();
        if (step == null) {
            say(answer.problem() == null ? "" : answer.problem(), true);
            return;
        }
        switch (line.row()) {
            case FollowUpRow row when line.kind() == Kind.EDIT -> deeds.edit(row, step, this::cancel);
            case FollowUpRow row when line.kind() == Kind.NEXT -> deeds.doneWithNext(row, step, this::cancel);
            case TodayRow row when line.kind() == Kind.SNOOZE -> deeds.snooze(row, step.due(), this::cancel);
            case TodayRow row -> deeds.addStep(row, step, this::cancel);
        }
    }

    private void understand(String typed) {
        Inline line = open.get();
        if (line == null) {
            say("", false);
            return;
        }
        say(typed.isBlank() ? line.help() : switch (line.kind()) {
            case LOG, DROP -> line.help();
            case PLATE -> PlateSaid.read(typed).map(PlateWords::of).orElse(line.help());
            case STEP, NEXT, EDIT, SNOOZE -> Optional.ofNullable(answer(line, typed).step())
                    .map(step -> line.kind() == Kind.SNOOZE ? comesBack(step.due()) : deeds.shown(step)).orElse(line.help());
        }, false);
    }

    private static String comesBack(LocalDate day) {
        return "Comes back on " + RelativeDate.exact(day) + ".";
    }

    private Answer answer(Inline line, String typed) {
        return starts.read(line, typed, LocalDateTime.now(clock));
    }

    private void say(String words, boolean isWrong) {
        hint.set(words);
        wrong.set(isWrong);
    }
}
