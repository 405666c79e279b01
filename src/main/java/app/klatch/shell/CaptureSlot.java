package app.klatch.shell;

import javafx.scene.Node;

/// What stands on top of every page: the bar, the sheet that hangs under it (over the page, as wide as the bar, hidden by
/// its owner when there is nothing to show), and how the bar takes the focus.
public record CaptureSlot(Node bar, Node sheet, Runnable focus) {}
