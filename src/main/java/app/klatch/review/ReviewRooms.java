package app.klatch.review;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepWords;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// The view-models of the review over one file.
public record ReviewRooms(ReviewViewModel review, ClosingViewModel closing) {
    /// `soon` runs its task on the UI thread a moment later.
    public static ReviewRooms of(Database database, Clock clock, DateWords words, Acts acts, Executor soon, ReviewLinks links,
            ClosingViewModel.Ways ways) {
        ReviewRepository items = new ReviewRepository(database, clock);
        ReviewViewModel review = new ReviewViewModel(new ReviewReader(items::items, database, clock),
                new ReviewDecisionRepository(database, clock), new ReviewDeeds(database, clock), new StepWords(words), links,
                acts.background(), clock);
        ClosingViewModel closing = new ClosingViewModel(new ClosingReader(database, clock), ways, acts, soon);
        return new ReviewRooms(review, closing);
    }

    /// What can be done on the page now.
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(review.actions());
        if (review.shown().get().state() == ReviewShown.State.CLOSING) {
            all.add(Action.of("review-finish", "Close the week", "mdi2c-check-all", "Ctrl+Enter", closing::finish));
        }
        return all;
    }
}
