package app.klatch.review;

import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The closing page: what the week was, one line about it, and the plan for the next. What is typed is kept as it is typed.
public final class ClosingViewModel {
    /// Where the plan goes: into the calendar and on paper.
    public record Ways(Consumer<WeekPlan> toCalendar, Consumer<WeekPlan> print) {}

    /// A week as it is closed.
    record Week(LocalDate monday, WeekFigures figures, WeekPlan plan, String worked, boolean isFinished) {}

    private final ClosingReader reader;
    private final Ways ways;
    private final Acts acts;
    private final Executor soon;
    private final ReadOnlyObjectWrapper<@Nullable Week> week = new ReadOnlyObjectWrapper<>();
    private final StringProperty worked = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper inAll = new ReadOnlyStringWrapper("");
    private boolean inFront;
    private boolean asked;
    private String kept = "";

    /// `soon` runs its task on the UI thread a moment later: the line is written when typing pauses.
    ClosingViewModel(ClosingReader reader, Ways ways, Acts acts, Executor soon) {
        this.reader = reader;
        this.ways = ways;
        this.acts = acts;
        this.soon = soon;
        worked.subscribe(this::typed);
        reader.onChange(() -> acts.background().run(() -> {}, () -> {
            if (inFront) {
                refresh();
            }
        }));
    }

    ReadOnlyObjectProperty<@Nullable Week> week() {
        return week.getReadOnlyProperty();
    }

    /// Give and take over everybody in words, read once the week stands there; empty until then.
    ReadOnlyStringProperty inAll() {
        return inAll.getReadOnlyProperty();
    }

    /// The line "what worked".
    StringProperty worked() {
        return worked;
    }

    /// The page comes to the front or leaves it; in front it shows what changes.
    void inFront(boolean now) {
        inFront = now;
        if (now) {
            refresh();
        } else {
            keep();
        }
    }

    /// Reads the week; words that are being typed stay.
    private void refresh() {
        keep();
        acts.background().run(reader::read, read -> {
            week.set(read);
            kept = read.worked();
            if (!asked) {
                worked.set(read.worked());
            }
            if (inFront) {
                acts.background().run(reader::inAll, inAll::set);
            }
        });
    }

    /// Closes the week; done again, it takes what has changed since.
    void finish() {
        Week now = week.get();
        if (now == null) {
            return;
        }
        keep();
        String words = worked.get();
        acts.runAndSay(() -> reader.finish(now, words), "The week is closed");
    }

    void toCalendar() {
        Week now = week.get();
        if (now != null) {
            ways.toCalendar().accept(now.plan());
        }
    }

    void print() {
        Week now = week.get();
        if (now != null) {
            ways.print().accept(now.plan());
        }
    }

    private void typed(String words) {
        if (!asked && !words.equals(kept)) {
            asked = true;
            soon.execute(this::keep);
        }
    }

    /// Writes what was typed last; also for the end of the program.
    public void keep() {
        Week now = week.get();
        if (asked && now != null) {
            asked = false;
            String words = worked.get();
            kept = words;
            acts.run(() -> reader.keepWorked(now.monday(), words));
        }
    }
}
