package app.klatch;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.review.ClosingViewModel;
import app.klatch.review.PastReviewView;
import app.klatch.review.ReviewHomeView;
import app.klatch.review.ReviewLinks;
import app.klatch.review.ReviewRooms;
import app.klatch.review.ReviewStep;
import app.klatch.review.ReviewView;
import app.klatch.shell.Page;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Action;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/// The review: its page on the rail, the one over the whole window, and the reviews there were, put together for [Pages].
final class ReviewPages {
    private static final String RUN = "review-run";
    private static final String PAST = "review-past";

    private final ShellViewModel shell;
    private final Acts acts;
    private final ReviewRooms rooms;
    private final ReviewView view;
    private final ReviewHomeView home;
    private final PastReviewView past;

    /// `soon` runs its task on the UI thread a moment later.
    ReviewPages(Database database, Clock clock, DateWords words, Acts acts, Executor soon, ReviewLinks links, ShellViewModel shell,
            ClosingViewModel.Ways ways) {
        this.shell = shell;
        this.acts = acts;
        rooms = ReviewRooms.of(database, clock, words, acts, soon, links, ways, Page.DOT);
        view = new ReviewView(rooms);
        past = new PastReviewView(rooms.home());
        home = new ReviewHomeView(rooms.home(), this::open, review -> {
            past.show(review);
            shell.open(PAST);
        });
    }

    List<Page> pages() {
        return List.of(
                Page.onRail("review", "Review", "mdi2c-check-all", 6, () -> Fxml.load(home))
                        .onShown(home::shown).actions(home::actions).badge(rooms.home().badge()),
                Page.full(RUN, "End-of-week review", "mdi2c-check-all", () -> Fxml.load(view))
                        .ahead(rooms.review()::readAhead).onShown(view::shown).actions(rooms::actions),
                Page.offRail(PAST, "A past review", "mdi2c-check-all", () -> Fxml.load(past)).onShown(past::shown));
    }

    /// Starts or resumes it, from everywhere.
    Action everywhere() {
        return Action.of("review", "Start or resume the review", "mdi2c-check-all", "Ctrl+R", this::open);
    }

    void open() {
        shell.open(RUN);
    }

    /// Opens it at a step, and there presses these keys.
    void openAt(ReviewStep step, String... keys) {
        open();
        soon(() -> {
            rooms.goTo(step);
            Offered.need(rooms.step().filter(step::equals).isPresent(), "item of the step " + step);
            List.of(keys).forEach(key -> Offered.press(rooms.actions(), key));
        });
    }

    void openClosing() {
        open();
        soon(rooms::goToClosing);
    }

    void openNewestPast() {
        shell.open("review");
        soon(home::openNewest);
    }

    /// Once what was asked for is there.
    private void soon(Runnable action) {
        acts.background().run(() -> {}, action);
    }

    ReviewStops stops() {
        return new ReviewStops(this, () -> shell.open("review"));
    }

    /// In the review undo and redo lead to the item.
    void undo(Runnable elsewhere) {
        (isInFront() ? (Runnable) rooms.review()::undo : elsewhere).run();
    }

    void redo(Runnable elsewhere) {
        (isInFront() ? (Runnable) rooms.review()::redo : elsewhere).run();
    }

    /// To be called every second or so.
    void tick() {
        rooms.tick();
    }

    /// Keeps what was typed last; to be called before the background ends.
    void close() {
        rooms.closing().keep();
    }

    private boolean isInFront() {
        Page page = shell.current().get();
        return page != null && page.id().equals(RUN);
    }
}
