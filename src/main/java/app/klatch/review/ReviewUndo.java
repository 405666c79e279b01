package app.klatch.review;

import app.klatch.ui.Background;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Ctrl+Z in the review: back to the item of the newest key at once, or to whatever another page wrote since. What was decided before
/// the program was opened has no undo any more; it is looked at again.
final class ReviewUndo {
    private static final String NOTHING = "There is nothing to undo.";
    private static final String NOT_SINCE_OPENED = "Nothing to undo since Klatch was opened. B brings back what was decided before.";

    private final ReviewDecisionRepository decisions;
    private final LookAgain again;
    private final ReviewWriter writer;
    private final ReviewSession session;
    private final ReviewLinks links;
    private final Background background;
    private final Consumer<String> say;
    private final Runnable refresh;

    /// `say` tells what was taken back, `refresh` reads the file again.
    ReviewUndo(ReviewDecisionRepository decisions, LookAgain again, ReviewWriter writer, ReviewSession session, ReviewLinks links,
            Background background, Consumer<String> say, Runnable refresh) {
        this.decisions = decisions;
        this.again = again;
        this.writer = writer;
        this.session = session;
        this.links = links;
        this.background = background;
        this.say = say;
        this.refresh = refresh;
    }

    void undo() {
        writer.pop().ifPresentOrElse(this::takeBack, () -> replay(decisions::undo, "Taken back: ", session.decided() == 0 ? NOTHING : NOT_SINCE_OPENED));
    }

    void redo() {
        replay(decisions::redo, "Done again: ", "There is nothing to do again.");
    }

    /// Whether something is decided that Ctrl+Z doesn't know (any more), as after a restart.
    boolean canLookAgain() {
        return session.decided() > writer.decidedHere().size();
    }

    /// Whether Ctrl+Z has nothing of this session left.
    boolean isSpent() {
        return !writer.hasOwn();
    }

    /// B: the last of these is asked about again; where it can't be, its person is shown.
    void lookAgain(LocalDate week) {
        Set<ItemKey> here = writer.decidedHere();
        background.run(() -> again.lookAgain(week, here), looked -> {
            say.accept(looked.map(LookAgain.Looked::words).orElse("Nothing that was decided can be asked about again."));
            looked.filter(LookAgain.Looked::isAsked).ifPresentOrElse(_ -> refresh.run(), () -> looked.map(LookAgain.Looked::decided)
                    .map(DecidedBefore::personId).filter(person -> person != 0).ifPresent(links.openPerson()::accept));
        });
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
