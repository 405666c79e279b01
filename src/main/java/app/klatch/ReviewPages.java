package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.review.ClosingViewModel;
import app.klatch.review.ReviewLinks;
import app.klatch.review.ReviewRooms;
import app.klatch.review.ReviewView;
import app.klatch.shell.Page;
import app.klatch.ui.Acts;
import app.klatch.ui.Action;
import app.klatch.ui.Fxml;
import java.time.Clock;
import java.util.concurrent.Executor;

/// The review over the whole window, put together for [App].
final class ReviewPages {
    /// The page's id.
    static final String REVIEW = "review-run";

    private final ReviewRooms rooms;
    private final ReviewView view;

    /// `soon` runs its task on the UI thread a moment later.
    ReviewPages(Database database, Clock clock, DateWords words, Acts acts, Executor soon, ReviewLinks links, ClosingViewModel.Ways ways) {
        rooms = ReviewRooms.of(database, clock, words, acts, soon, links, ways);
        view = new ReviewView(rooms);
    }

    Page review() {
        return Page.full(REVIEW, "End-of-week review", "mdi2c-check-all", () -> Fxml.load(view))
                .onShown(() -> {
                    rooms.review().refresh();
                    view.focus();
                })
                .actions(rooms::actions);
    }

    /// Starts or resumes it, from everywhere.
    static Action everywhere(Runnable open) {
        return Action.of("review", "Start or resume the review", "mdi2c-check-all", "Ctrl+R", open);
    }

    void undo() {
        rooms.review().undo();
    }

    void redo() {
        rooms.review().redo();
    }

    /// Keeps what was typed last; to be called before the background ends.
    void close() {
        rooms.closing().keep();
    }
}
