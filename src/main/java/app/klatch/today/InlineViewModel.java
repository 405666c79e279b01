package app.klatch.today;

import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.followups.StepWords.Step;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
    private final StepWords words;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Inline> open = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    public InlineViewModel(TodayDeeds deeds, StepWords words, Clock clock) {
        this.deeds = deeds;
        this.words = words;
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
        boolean edits = kind == Kind.EDIT;
        String when = edits && row instanceof FollowUpRow step ? deeds.when(step.due(), step.time()) : "";
        String start = edits && row instanceof FollowUpRow step ? when + " · " + step.text() : "";
        text.set(start);
        open.set(new Inline(kind, row, start, when.length()));
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
    void cancel() {
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
        Inline line = open.get();
        if (line != null && line.row() instanceof FollowUpRow followUp) {
            deeds.snooze(followUp, choice.from(LocalDate.now(clock)), this::cancel);
        }
    }

    /// Saves the line, or says in place what is wrong with it.
    void submit() {
        Inline line = open.get();
        if (line == null) {
            return;
        }
        if (line.kind() == Kind.LOG) {
            deeds.log(line.row(), text.get(), this::cancel);
            return;
        }
        Answer answer = answer(line, text.get());
        if (answer.step() == null) {
            say(answer.problem() == null ? "" : answer.problem(), true);
            return;
        }
        save(line, answer.step());
    }

    private void save(Inline line, Step step) {
        switch (line.kind()) {
            case STEP -> deeds.addStep(line.row(), step, this::cancel);
            case EDIT -> deeds.edit((FollowUpRow) line.row(), step, this::cancel);
            case SNOOZE -> deeds.snooze((FollowUpRow) line.row(), step.due(), this::cancel);
            case LOG -> throw new IllegalStateException("a log line holds no step");
        }
    }

    private void understand(String typed) {
        Inline line = open.get();
        if (line == null) {
            say("", false);
            return;
        }
        Step step = line.kind() == Kind.LOG || typed.isBlank() ? null : answer(line, typed).step();
        if (step == null) {
            say(line.help(), false);
        } else {
            say(line.kind() == Kind.SNOOZE ? comesBack(step.due()) : deeds.shown(step), false);
        }
    }

    private static String comesBack(LocalDate day) {
        return "Comes back on " + RelativeDate.exact(day) + ".";
    }

    /// An edited line that still begins with its old day and time keeps them, also when they are past.
    private Answer answer(Inline line, String typed) {
        if (line.kind() == Kind.EDIT && line.row() instanceof FollowUpRow followUp
                && typed.startsWith(line.start().substring(0, line.chosen()) + " ")) {
            String text = StepWords.trimmed(typed.substring(line.chosen()));
            return new Answer(new Step(followUp.due(), followUp.time(), text), null);
        }
        return words.read(typed, LocalDateTime.now(clock));
    }

    private void say(String words, boolean isWrong) {
        hint.set(words);
        wrong.set(isWrong);
    }
}
