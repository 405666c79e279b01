package app.klatch.today;

import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Answer;
import app.klatch.followups.StepWords.Step;
import app.klatch.plates.PlateWords;
import app.klatch.today.Inline.Kind;
import java.time.LocalDateTime;

/// What stands in a line when it opens, and how it is understood: a line that was hardly changed keeps what it began with.
final class InlineStart {
    private static final String BETWEEN = " · ";

    private final TodayDeeds deeds;
    private final StepWords words;

    InlineStart(TodayDeeds deeds, StepWords words) {
        this.deeds = deeds;
        this.words = words;
    }

    Inline of(Kind kind, TodayRow row) {
        return switch (row) {
            case FollowUpRow step when kind == Kind.EDIT -> marked(kind, row, deeds.when(step.due(), step.time()), tail(step));
            case FollowUpRow step when kind == Kind.STEP -> marked(kind, row, "Tomorrow",
                    (step.text().isBlank() ? "ask again" : "ask about " + step.text().strip()) + BETWEEN + "unless they answer");
            case PlateRow plate when kind == Kind.PLATE -> {
                String rhythm = PlateWords.of(plate.plate().plate());
                yield new Inline(kind, row, rhythm, rhythm.length());
            }
            default -> new Inline(kind, row, "", 0);
        };
    }

    private static Inline marked(Kind kind, TodayRow row, String when, String tail) {
        return new Inline(kind, row, when + BETWEEN + tail, when.length());
    }

    private static String tail(FollowUpRow step) {
        return step.text() + String.join("", step.conditions().stream().map(BETWEEN::concat).toList());
    }

    /// An edited line that still begins with its old day and time keeps them, also when they are past; one that still ends as it
    /// began keeps all but its day.
    Answer read(Inline line, String typed, LocalDateTime now) {
        if (line.kind() == Kind.EDIT && line.row() instanceof FollowUpRow row) {
            Step old = row.step();
            String when = line.start().substring(0, line.chosen());
            String tail = line.start().substring(line.chosen());
            if (typed.equals(line.start())) {
                return new Answer(old, null);
            }
            if (typed.startsWith(when + " ")) {
                return later(words.read("tomorrow " + StepWords.trimmed(typed.substring(when.length())), now), old);
            }
            if (typed.endsWith(tail)) {
                return dayOnly(words.read(typed.substring(0, typed.length() - tail.length()), now), old);
            }
        }
        return words.read(typed, now);
    }

    /// The day and time of the old one with all else as it was read.
    private static Answer later(Answer read, Step old) {
        Step step = read.step();
        return step == null ? read
                : new Answer(new Step(old.due(), old.time(), step.text(), step.repeats(), step.repeatsFrom(), step.unlessAnswered()), null);
    }

    private static Answer dayOnly(Answer read, Step old) {
        Step step = read.step();
        return step == null || !step.text().isEmpty() ? read
                : new Answer(new Step(step.due(), step.time(), old.text(), old.repeats(), old.repeatsFrom(), old.unlessAnswered()), null);
    }
}
