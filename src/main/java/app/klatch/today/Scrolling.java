package app.klatch.today;

import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the chosen row in sight, moving the list no further than it must.
final class Scrolling {
    private Scrolling() {}

    /// A row has another height now: the list would not see it by itself.
    static void grown(ListView<?> list) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.requestLayout();
        }
    }

    static void reveal(ListView<?> list, int index) {
        boolean onScreen = list.getScene() != null && list.getHeight() > 0;
        if (index < 0 || !onScreen || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        list.layout();
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return;
        }
        if (index <= 1) {
            list.scrollTo(0);    // with its heading
        } else if (index < first.getIndex() || index > last.getIndex()) {
            list.scrollTo(index);
        } else {
            Bounds cell = flow.getCell(index).getBoundsInParent();
            double below = cell.getMaxY() - flow.getHeight();
            flow.scrollPixels(cell.getMinY() < 0 ? cell.getMinY() : Math.max(0, below));
        }
    }
}
