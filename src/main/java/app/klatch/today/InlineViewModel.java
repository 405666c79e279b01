package app.klatch.today;

import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.followups.StepWords.Step;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateWords;
import app.klatch.today.Inline.Kind;
import app.klatch.ui.OpenLine;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The one line that can be open under a row: what is typed, how it is understood so far, and what is wrong with it.
/// What was typed stays until it was saved or given up.
public final class InlineViewModel {
    private final TodayDeeds deeds;
    private final InlineStart starts;
    private final Clock clock;
    private final OpenLine<Inline> line = new OpenLine<>(this::understood);

    public InlineViewModel(TodayDeeds deeds, StepWords words, Clock clock) {
        this.deeds = deeds;
        this.starts = new InlineStart(deeds, words);
        this.clock = clock;
    }

    OpenLine<Inline> line() {
        return line;
    }

    ReadOnlyObjectProperty<@Nullable Inline> open() {
        return line.open();
    }

    StringProperty text() {
        return line.text();
    }

    /// How the line is understood so far, or what is wrong with it.
    ReadOnlyStringProperty hint() {
        return line.hint();
    }

    ReadOnlyBooleanProperty wrong() {
        return line.wrong();
    }

    /// Opens a line under a row. One with words in it stays open: they would be lost.
    void begin(Kind kind, TodayRow row) {
        Inline wanted = starts.of(kind, row);
        if (line.begin(wanted, wanted.start()) && kind == Kind.SNOOZE) {
            preview(SnoozeChoice.TOMORROW);
        }
    }

    /// Closes the line when nothing was typed into it.
    void leave() {
        if (!line.isDirty()) {
            cancel();
        }
    }

    /// Closes the line without saving.
    public void cancel() {
        line.cancel();
    }

    /// Says which day a choice means.
    void preview(SnoozeChoice choice) {
        if (line.text().get().isBlank()) {
            line.say(comesBack(choice.from(LocalDate.now(clock))));
        }
    }

    void snooze(SnoozeChoice choice) {
        Inline open = line.open().get();
        if (open != null) {
            deeds.snooze(open.row(), choice.from(LocalDate.now(clock)), this::cancel);
        }
    }

    /// Saves the line, or says in place what is wrong with it.
    void submit() {
        Inline open = line.open().get();
        if (open == null) {
            return;
        }
        switch (open.kind()) {
            case LOG -> deeds.log(open.row(), line.text().get(), this::cancel);
            case DROP -> deeds.drop((FollowUpRow) open.row(), line.text().get(), this::cancel);
            case PLATE -> PlateSaid.read(line.text().get()).ifPresentOrElse(
                    plate -> deeds.plates().change((PlateRow) open.row(), plate, this::cancel),
                    () -> line.complain(PlateSaid.problem(line.text().get())));
            case STEP, NEXT, EDIT, SNOOZE -> submitStep(open);
        }
    }

    private void submitStep(Inline open) {
        Answer answer = answer(open, line.text().get());
        Step step = answer.step();
        if (step == null) {
            line.complain(answer.problem() == null ? "" : answer.problem());
            return;
        }
        switch (open.row()) {
            case FollowUpRow row when open.kind() == Kind.EDIT -> deeds.edit(row, step, this::cancel);
            case FollowUpRow row when open.kind() == Kind.NEXT -> deeds.doneWithNext(row, step, this::cancel);
            case TodayRow row when open.kind() == Kind.SNOOZE -> deeds.snooze(row, step.due(), this::cancel);
            case TodayRow row -> deeds.addStep(row, step, this::cancel);
        }
    }

    private String understood(Inline open, String typed) {
        return typed.isBlank() ? open.help() : switch (open.kind()) {
            case LOG, DROP -> open.help();
            case PLATE -> PlateSaid.read(typed).map(PlateWords::of).orElse(open.help());
            case STEP, NEXT, EDIT, SNOOZE -> Optional.ofNullable(answer(open, typed).step())
                    .map(step -> open.kind() == Kind.SNOOZE ? comesBack(step.due()) : deeds.shown(step)).orElse(open.help());
        };
    }

    private static String comesBack(LocalDate day) {
        return "Comes back on " + RelativeDate.exact(day) + ".";
    }

    private Answer answer(Inline open, String typed) {
        return starts.read(open, typed, LocalDateTime.now(clock));
    }
}
