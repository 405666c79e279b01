package app.klatch.shell;

import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Where pages are shown. Each stays in the window once it is made, invisible behind the one in front: to take it out and put
/// it in again would look up the styles of all its nodes anew, which is most of the work of opening a page.
final class PageSlot {
    private final Pane pane;
    private final Set<Node> opened = new HashSet<>();
    private @Nullable Node front;

    PageSlot(Pane pane) {
        this.pane = pane;
    }

    /// Brings a page to the front.
    void show(Node page) {
        front = page;
        opened.add(page);
        pane.getChildren().stream().filter(other -> !other.equals(page)).forEach(PageSlot::hide);
        see(page, 1);
        pane.requestFocus(); // so that the page's letters work; its own onShown may choose better
    }

    /// Whether somebody has opened the page, be it long ago.
    boolean wasOpened(Node page) {
        return opened.contains(page);
    }

    /// Puts a page behind the one in front, seen by nobody, for two frames: styles, skins and cells are made in them. When it is
    /// opened meanwhile it stays in front.
    void prepare(Node page, Runnable then) {
        see(page, 0);
        afterFrame(() -> afterFrame(() -> {
            if (!page.equals(front)) {
                hide(page);
            }
            then.run();
        }));
    }

    private void see(Node page, double opacity) {
        page.setOpacity(opacity);
        page.setMouseTransparent(opacity == 0);
        page.setManaged(true);
        page.setVisible(true);
        if (!pane.getChildren().contains(page)) {
            pane.getChildren().add(opacity == 0 ? 0 : pane.getChildren().size(), page);
        }
    }

    private void afterFrame(Runnable action) {
        Scene scene = pane.getScene();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(action);
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /// Not managed, so that what changes on it behind doesn't lay the window out.
    private static void hide(Node page) {
        page.setVisible(false);
        page.setManaged(false);
    }
}
