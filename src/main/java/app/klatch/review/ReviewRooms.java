package app.klatch.review;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepWords;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The view-models of the review over one file.
public record ReviewRooms(ReviewViewModel review, ClosingViewModel closing, ReviewHomeViewModel home, RememberedItems items) {
    /// `soon` runs its task on the UI thread a moment later; `dot` is what a badge says when it is time.
    public static ReviewRooms of(Database database, Clock clock, DateWords words, Acts acts, Executor soon, ReviewLinks links,
            ClosingViewModel.Ways ways, int dot) {
        ReviewRepository file = new ReviewRepository(database, clock);
        RememberedItems items = new RememberedItems(file::items, database);
        ReviewReader reader = new ReviewReader(items, database, clock);
        ReviewViewModel review = new ReviewViewModel(reader,
                new ReviewDecisionRepository(database, clock), new ReviewDeeds(database, clock), new LookAgain(database, new ReviewReader(file::items, database, clock), clock),
                new StepWords(words), links, acts.background(), clock);
        ClosingViewModel closing = new ClosingViewModel(new ClosingReader(database, clock), ways, acts, soon);
        return new ReviewRooms(review, closing, new ReviewHomeViewModel(reader, database, acts.background(), clock, dot), items);
    }

    /// To be called every second or so: looks at the clock, and reads ahead what was outdated by a write.
    public void tick() {
        home.tick();
        if (items.isOutdatedAndQuiet()) {
            review.readAhead();
        }
    }

    /// Shows the first item of a step that is left.
    public void goTo(ReviewStep step) {
        review.jump(step);
    }

    /// The step of the item in front; empty on the closing page and before the items are there.
    public Optional<ReviewStep> step() {
        return Optional.ofNullable(review.shown().get().item()).map(ReviewItem::step);
    }

    public void goToClosing() {
        review.close();
    }

    /// What can be done on the page now.
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(review.actions());
        if (review.shown().get().state() == ReviewShown.State.CLOSING) {
            ClosingViewModel.Week week = closing.week().get();
            all.add(Action.of("review-finish", week != null && week.isFinished() ? "Close the week again" : "Close the week", "mdi2c-check-all", "Ctrl+Enter", closing::finish));
        }
        return all;
    }
}
