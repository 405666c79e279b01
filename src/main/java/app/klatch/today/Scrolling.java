package app.klatch.today;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the chosen row in sight without moving the list when it is.
final class Scrolling {
    private Scrolling() {}

    /// A row has another height now: the list would not see it by itself.
    static void grown(ListView<?> list) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.requestLayout();
        }
    }

    static void reveal(ListView<?> list, int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            return;
        }
        if (index < 0) {
            return;
        }
        if (index <= flow.getFirstVisibleCell().getIndex()) {
            list.scrollTo(Math.max(0, index - 1));
        } else if (index >= flow.getLastVisibleCell().getIndex()) {
            list.scrollTo(flow.getFirstVisibleCell().getIndex() + 1 + index - flow.getLastVisibleCell().getIndex());
        }
    }
}
