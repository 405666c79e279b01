package app.klatch.review;

import app.klatch.ui.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the screen shows at one moment.
///
/// @param item null on the closing page and before the items are there
/// @param inStep "Plates · 2 of 9"; empty on the closing page
/// @param inAll "14 of 23 · about 5 minutes"
/// @param fraction how much is done, 0 to 1
/// @param said what the last key did, or what happened meanwhile; may be empty
/// @param problem why the item came back; null when it did not
/// @param keys what can be done now, in the order of the buttons
record ReviewShown(
        State state,
        @Nullable ReviewItem item,
        List<ReviewStepRow> steps,
        String inStep,
        String inAll,
        double fraction,
        String said,
        @Nullable String problem,
        List<Action> keys) {
    /// Where the review is.
    enum State { LOADING, ITEM, CLOSING }

    static final ReviewShown LOADING = new ReviewShown(State.LOADING, null, List.of(), "", "", 0, "", null, List.of());
}
