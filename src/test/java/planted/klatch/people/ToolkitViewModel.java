package planted.klatch.people;

import javafx.scene.Node;

/// Planted: a view-model must run without the toolkit.
record ToolkitViewModel(Node node) {}
