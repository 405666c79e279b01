package app.klatch.plateboard;

import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.plateboard.PlateLine.Kind;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateWords;
import app.klatch.ui.OpenLine;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The one line that can be open under a plate: what is typed, how it is understood so far, and what is wrong with it. What was
/// typed stays until it was saved or given up.
public final class PlateLineViewModel {
    private final PlateDeeds deeds;
    private final StepWords words;
    private final Clock clock;
    private final Runnable onSnooze;
    private final OpenLine<PlateLine> line = new OpenLine<>(this::understood);

    /// `onSnooze` runs before a plate is let sleep.
    public PlateLineViewModel(PlateDeeds deeds, StepWords words, Clock clock, Runnable onSnooze) {
        this.onSnooze = onSnooze;
        this.deeds = deeds;
        this.words = words;
        this.clock = clock;
    }

    OpenLine<PlateLine> line() {
        return line;
    }

    ReadOnlyObjectProperty<@Nullable PlateLine> open() {
        return line.open();
    }

    StringProperty text() {
        return line.text();
    }

    ReadOnlyStringProperty hint() {
        return line.hint();
    }

    ReadOnlyBooleanProperty wrong() {
        return line.wrong();
    }

    /// Opens a line. One with words in it stays open: they would be lost.
    void begin(Kind kind, PlateName of, Plate plate) {
        String start = kind == Kind.CHANGE ? PlateWords.of(plate) : "";
        line.begin(new PlateLine(kind, of, start), start);
    }

    /// Closes the line when nothing was typed into it; says whether none is open any more.
    boolean leave() {
        return line.leave();
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
        PlateLine open = line.open().get();
        if (open != null && open.kind() == Kind.SNOOZE) {
            snooze(open, choice.from(LocalDate.now(clock)));
        }
    }

    /// Saves the line, or says in place what is wrong with it.
    void submit() {
        PlateLine open = line.open().get();
        String typed = line.text().get();
        if (open == null) {
            return;
        }
        if (open.kind() == Kind.CHANGE) {
            PlateSaid.read(typed).ifPresentOrElse(plate -> deeds.change(open.of(), plate, this::cancel),
                    () -> line.complain(PlateSaid.problem(typed)));
            return;
        }
        Answer answer = words.read(typed, LocalDateTime.now(clock));
        if (answer.step() == null) {
            line.complain(Objects.requireNonNullElse(answer.problem(), open.kind().help()));
        } else if (!answer.step().due().isAfter(LocalDate.now(clock))) {
            line.complain("A day to come, please: until then the plate keeps quiet.");
        } else {
            snooze(open, answer.step().due());
        }
    }

    private void snooze(PlateLine open, LocalDate until) {
        onSnooze.run();
        deeds.snooze(open.of(), until, this::cancel);
    }

    private String understood(PlateLine open, String typed) {
        if (typed.isBlank()) {
            return open.kind().help();
        }
        if (open.kind() == Kind.CHANGE) {
            return PlateSaid.read(typed).map(plate -> "In touch " + PlateWords.of(plate) + ".").orElse(open.kind().help());
        }
        Answer answer = words.read(typed, LocalDateTime.now(clock));
        return answer.step() == null ? open.kind().help() : comesBack(answer.step().due());
    }

    private static String comesBack(LocalDate day) {
        return "Comes back on " + RelativeDate.exact(day) + ".";
    }
}
