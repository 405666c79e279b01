package app.klatch.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The place over the window that holds one card; the window's shell provides it. Esc or a click beside the card closes it.
public interface Overlay {
    /// Shows the card, in place of an open one, and gives `focus` the focus.
    void open(Region card, Node focus);

    void close();
}
