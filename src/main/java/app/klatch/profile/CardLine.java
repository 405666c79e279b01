package app.klatch.profile;

import app.klatch.ui.EditableText;
import javafx.scene.Node;

/// A line on a card that comes up only when it is asked for, and goes again when it has been answered.
final class CardLine {
    private final EditableText line;

    /// `backTo` gets the focus that was in the line.
    CardLine(EditableText line, Node backTo) {
        this.line = line;
        line.getStyleClass().add("card-line");
        RoomFor.take(line, false);
        line.onEnd(() -> {
            boolean focused = line.isFocusWithin();
            RoomFor.take(line, false);
            if (focused) {
                backTo.requestFocus();
            }
        });
    }

    EditableText node() {
        return line;
    }

    void open(String toEdit, EditableText.Save save) {
        line.show(toEdit, toEdit, save);
        RoomFor.take(line, true);
        line.edit();
    }
}
