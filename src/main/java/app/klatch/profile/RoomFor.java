package app.klatch.profile;

import app.klatch.ui.EditableText;
import javafx.scene.Node;

/// Lets a part of the page take room only while there is something in it or something is being typed into its field.
final class RoomFor {
    private final Node part;
    private final EditableText field;
    private boolean there;

    /// `field` is what is typed into, within the part or the part itself.
    RoomFor(Node part, EditableText field) {
        this.part = part;
        this.field = field;
        field.onEnd(this::settle);
        show(false);
    }

    /// Says whether there is something in it now.
    void show(boolean isThere) {
        there = isThere;
        take(part, there || field.isEditing());
    }

    /// Opens the part with the caret in its field. Left empty, the part goes again.
    void begin() {
        take(part, true);
        field.edit();
    }

    /// What was typed and saved is on its way back. When nothing was, the focus stays on the page and not on what comes next.
    private void settle() {
        if (!there && field.isBlank()) {
            boolean focused = part.isFocused() || field.isFocusWithin();
            take(part, false);
            if (focused) {
                part.getParent().requestFocus();
            }
        }
    }

    static void take(Node node, boolean room) {
        node.setVisible(room);
        node.setManaged(room);
    }
}
