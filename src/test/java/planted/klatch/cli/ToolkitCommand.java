package planted.klatch.cli;

import javafx.scene.Node;

/// Planted: the command line must load no toolkit.
record ToolkitCommand(Node node) {}
