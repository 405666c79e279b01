package app.klatch.review;

import app.klatch.review.ReviewShown.State;
import app.klatch.ui.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts into words where a session stands.
final class ReviewShownRule {
    private ReviewShownRule() {}

    static ReviewShown of(ReviewSession session, String said, @Nullable String problem, List<Action> keys) {
        Optional<ReviewItem> item = session.current();
        int left = session.left();
        int all = session.decided() + left;
        return new ReviewShown(item.isPresent() ? State.ITEM : State.CLOSING, item.orElse(null), rows(session, item.map(ReviewItem::step).orElse(null)),
                item.map(front -> inStep(session, front.step())).orElse(""), inAll(session.decided(), left, all, item.isPresent()),
                all == 0 ? 1 : (double) session.decided() / all, said, problem, keys);
    }

    /// A step that has nothing and had nothing is not there.
    private static List<ReviewStepRow> rows(ReviewSession session, @Nullable ReviewStep current) {
        return Arrays.stream(ReviewStep.values()).filter(step -> session.left(step) + session.decidedIn(step) > 0)
                .map(step -> new ReviewStepRow(step, session.left(step), step == current)).toList();
    }

    private static String inStep(ReviewSession session, ReviewStep step) {
        int decided = session.decidedIn(step);
        return step.words() + " · " + (decided + 1) + " of " + (decided + session.left(step));
    }

    private static String inAll(int decided, int left, int all, boolean atAnItem) {
        if (all == 0) {
            return "";
        }
        String place = atAnItem ? (decided + 1) + " of " + all : decided + " of " + all;
        return left == 0 ? place : place + " · " + ReviewPaceRule.words(left);
    }
}
