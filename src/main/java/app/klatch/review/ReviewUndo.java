package app.klatch.review;

import app.klatch.ui.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Ctrl+Z in the review: back to the item of the newest key at once, or to whatever another page wrote since.
final class ReviewUndo {
    private final ReviewDecisionRepository decisions;
    private final ReviewWriter writer;
    private final ReviewSession session;
    private final Background background;
    private final Consumer<String> say;
    private final Runnable refresh;

    /// `say` tells what was taken back, `refresh` reads the file again.
    ReviewUndo(ReviewDecisionRepository decisions, ReviewWriter writer, ReviewSession session, Background background,
            Consumer<String> say, Runnable refresh) {
        this.decisions = decisions;
        this.writer = writer;
        this.session = session;
        this.background = background;
        this.say = say;
        this.refresh = refresh;
    }

    void undo() {
        writer.pop().ifPresentOrElse(this::takeBack, () -> replay(decisions::undo, "Taken back: ", "There is nothing to undo."));
    }

    void redo() {
        replay(decisions::redo, "Done again: ", "There is nothing to do again.");
    }

    private void takeBack(WrittenStep step) {
        if (step.isDecision()) {
            session.reopen(step.item());
            session.show(ItemKey.of(step.item()));
        }
        say.accept("Taken back: " + step.words());
        writer.takeBack(step, refresh);
    }

    private void replay(Supplier<Optional<String>> work, String done, String nothing) {
        background.run(work, label -> {
            say.accept(label.map(done::concat).orElse(nothing));
            refresh.run();
        });
    }
}
