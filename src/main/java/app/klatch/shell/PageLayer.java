package app.klatch.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Holds one page of the window, in front or invisible behind. At every frame JavaFX looks through all nodes of a window for those
/// that moved, invisible ones too; a page behind is passed over here, or each page made would slow the frames of all the others.
final class PageLayer extends StackPane {
    private final Node page;
    private boolean rests;

    PageLayer(Node page) {
        super(page);
        this.page = page;
        setPickOnBounds(false);
    }

    Node page() {
        return page;
    }

    /// The first frame after the page went behind still counts: in it the nodes learn that nobody sees them. What changes later
    /// waits in the nodes until somebody does.
    @Override
    protected void updateBounds() {
        boolean behind = !page.isVisible();
        if (!behind || !rests) {
            super.updateBounds();
        }
        rests = behind;
    }
}
