package app.klatch.review;

import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Step;
import app.klatch.interactions.Channel;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateWords;
import app.klatch.review.ReviewLine.Kind;
import app.klatch.ui.OpenLine;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The one line that can be open under an item: what is typed and how it is understood so far, or what is wrong with it. It stays
/// until it was saved or given up.
public final class ReviewLineViewModel {
    /// What was typed, understood as its line wants it: `step` in a follow-up and a snooze, `plate` in a change; else the text alone.
    record Said(ReviewLine line, String text, @Nullable Step step, @Nullable Plate plate) {}

    private final StepWords steps;
    private final Clock clock;
    private final RelativeDate dates;
    private final Consumer<Said> onSaid;
    private final OpenLine<ReviewLine> open = new OpenLine<>(this::understood);

    /// `onSaid` gets every line that is whole; it closes before.
    ReviewLineViewModel(StepWords steps, Clock clock, Consumer<Said> onSaid) {
        this.steps = steps;
        this.clock = clock;
        this.dates = new RelativeDate(clock);
        this.onSaid = onSaid;
    }

    ReadOnlyObjectProperty<@Nullable ReviewLine> open() {
        return open.open();
    }

    StringProperty text() {
        return open.text();
    }

    ReadOnlyStringProperty hint() {
        return open.hint();
    }

    ReadOnlyBooleanProperty wrong() {
        return open.wrong();
    }

    boolean isOpen() {
        return open.open().get() != null;
    }

    void begin(ReviewLine line) {
        begin(line, line.start());
    }

    /// Opens it with what was typed into it before.
    void begin(ReviewLine line, String typed) {
        open.cancel();
        boolean _ = open.begin(line, typed);
    }

    /// Closes the line without saving.
    void cancel() {
        open.cancel();
    }

    /// The item in front is another one now: only words about what was logged are still meant.
    void leave() {
        ReviewLine line = open.open().get();
        if (line != null && line.kind() != Kind.WORDS) {
            cancel();
        }
    }

    /// Hands the line on, or says in place what is wrong with it.
    void submit() {
        ReviewLine line = open.open().get();
        if (line == null) {
            return;
        }
        String typed = open.text().get().strip();
        Optional<Said> said = read(line, typed);
        if (said.isEmpty()) {
            open.complain(problem(line, typed));
            return;
        }
        cancel();
        onSaid.accept(said.get());
    }

    private Optional<Said> read(ReviewLine line, String typed) {
        return switch (line.kind()) {
            case FOLLOW_UP, SNOOZE -> Optional.ofNullable(steps.read(typed, LocalDateTime.now(clock)).step())
                    .map(step -> new Said(line, typed, step, null));
            case CHANGE -> plate(line, typed).map(plate -> new Said(line, typed, null, plate));
            case NAME, WORDS -> typed.isEmpty() ? Optional.empty() : Optional.of(new Said(line, typed, null, null));
            case NOTE -> Optional.of(new Said(line, typed, null, null));
        };
    }

    /// Words left as they stood mean the very plate there is.
    private static Optional<Plate> plate(ReviewLine line, String typed) {
        return isKept(line, typed) ? Optional.ofNullable(line.item().plate()).map(PlateOnDay::plate) : PlateSaid.read(typed);
    }

    private static boolean isKept(ReviewLine line, String typed) {
        return line.item().plate() != null && typed.equals(line.start());
    }

    private String problem(ReviewLine line, String typed) {
        return switch (line.kind()) {
            case FOLLOW_UP, SNOOZE -> Optional.ofNullable(steps.read(typed, LocalDateTime.now(clock)).problem())
                    .orElse("On which day? Say it like fri, tomorrow, in 3 days or 12 May.");
            case CHANGE -> PlateSaid.problem(typed);
            case NAME -> "A name, or Esc to leave it as it is.";
            case NOTE, WORDS -> "A few words, or Esc to leave it as it is.";
        };
    }

    private String understood(ReviewLine line, String typed) {
        return read(line, typed.strip()).map(this::shown).orElseGet(() -> help(line.kind()));
    }

    private String shown(Said said) {
        if (said.plate() != null) {
            return "Enter " + (isKept(said.line(), said.text()) ? "keeps " : "sets the plate to ") + PlateWords.of(said.plate()) + ".";
        }
        if (said.line().kind() == Kind.NOTE) {
            return talk(said.line().item(), TalkSaid.read(said.text()));
        }
        if (said.step() == null) {
            return help(said.line().kind());
        }
        Step step = said.step();
        String when = dates.of(step.due()) + (step.time() == null ? "" : " " + step.time());
        return said.line().kind() == Kind.SNOOZE ? "Comes back on " + RelativeDate.exact(step.due()) + "."
                : "Enter saves: " + when + (step.text().isEmpty() ? "" : " · " + step.text());
    }

    /// By which channel, and how to say another one: before the words there is room for it.
    private static String talk(ReviewItem item, TalkSaid said) {
        Channel by = said.channel() == null ? item.by() : said.channel();
        return "Enter logs a talk" + (by == null ? "" : " " + by.how()) + " today" + (said.words().isBlank() ? "" : " with these words")
                + (said.channel() == null ? "; “phone:” or “message:” before the words says how." : ", Esc gives up.");
    }

    private static String help(Kind kind) {
        return switch (kind) {
            case FOLLOW_UP -> "A day and what to do. Enter saves, Esc gives up.";
            case SNOOZE -> "A day in words. Enter saves, Esc gives up.";
            case CHANGE -> "How often you would like to be in touch. Enter saves, Esc gives up.";
            case NAME -> "Enter saves the name, Esc gives up.";
            case NOTE, WORDS -> "Enter adds the words to the log, Esc gives up. “phone:” or “message:” before them says how.";
        };
    }
}
