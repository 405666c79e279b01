package app.klatch.capture;

import app.klatch.capture.CaptureMemory.Knowledge;
import app.klatch.db.Database;
import app.klatch.db.DatabaseProblem;
import app.klatch.ui.Failure;
import app.klatch.week.OwnersWeek;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and saves what stands in the bar. Reading may be done on any thread, saving belongs in the background.
final class CardSaver {
    /// A line with all that its meaning depends on.
    record Card(TypedLine line, Choices choices, @Nullable Occasion sticky, LocalDateTime now) {}

    /// What came of saving. `saved` is null when nothing was saved; `sentence` then says why, and `details` are for whoever
    /// is asked for help with a failure that nobody foresaw.
    record Outcome(@Nullable Saved saved, String label, String sentence, @Nullable String details) {}

    private final Database database;
    private final CaptureSaver saver;
    private final CaptureMemory memory;
    private final CaptureParser parser;

    static CardSaver of(Database database, Clock clock, CaptureMemory memory) {
        CaptureParser parser = new CaptureParser(Locale.getDefault(), OwnersWeek.of(database));
        return new CardSaver(database, parser, new CaptureSaver(database, clock), memory);
    }

    private CardSaver(Database database, CaptureParser parser, CaptureSaver saver, CaptureMemory memory) {
        this.database = database;
        this.parser = parser;
        this.saver = saver;
        this.memory = memory;
    }

    CaptureResult read(Card card, Knowledge known) {
        Occasion sticky = card.sticky() == null || card.line().unpinned() ? null : known.resolved(card.sticky());
        return parser.parse(card.line().text(), card.line().offSpans(), known.context(), card.now(), sticky);
    }

    /// Saves the card, understood with the newest knowledge: the card before may have added the very person.
    /// Any failure becomes a sentence; nothing of the card is saved then.
    Outcome save(Card card) {
        CaptureResult result = read(card, memory.fresh());
        if (result.error() != null) {
            return new Outcome(null, "", result.error().sentence(), null);
        }
        if (result.unsure() != null) {
            return new Outcome(null, "", result.unsure().sentence() + " Which one?", null);
        }
        List<Capture> captures = card.choices().apply(result.captures());
        try {
            Saved saved = memory.learn(captures, () -> saver.save(captures, result.broadcasts()));
            return new Outcome(saved, CaptureSaver.label(captures, result.broadcasts()), "", null);
        } catch (RuntimeException failure) {
            String details = failure instanceof DatabaseProblem ? null : Failure.details(failure);
            return new Outcome(null, "", Failure.sentence(failure), details);
        }
    }

    /// Takes the save of this name back if it is still the newest thing done; says whether it was.
    boolean undo(String label) {
        return database.undoLabel().equals(Optional.of(label)) && database.undo().isPresent();
    }
}
