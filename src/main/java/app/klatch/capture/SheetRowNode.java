package app.klatch.capture;

import app.klatch.ui.Avatar;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Makes a row of the sheet: who or what, the act in words, and the key that does it.
final class SheetRowNode {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private SheetRowNode() {}

    static HBox of(SheetRow row, boolean selected, Runnable onClick) {
        StackPane sign = new StackPane(row.person() == null ? Icons.of(row.icon()) : new Avatar(row.person(), Avatar.Size.SMALL));
        sign.getStyleClass().add("sheet-sign");
        HBox words = new HBox();
        words.getStyleClass().add("sheet-words");
        if (!row.lead().isEmpty()) {
            Label lead = label(row.lead().strip(), "sheet-lead");
            lead.setMinWidth(Region.USE_PREF_SIZE);
            words.getChildren().add(lead);
        }
        words.getChildren().addAll(label(row.strong(), "name"), label(row.rest(), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox node = new HBox(sign, words);
        node.getStyleClass().add("sheet-row");
        node.pseudoClassStateChanged(SELECTED, selected);
        if (row.key() != null) {
            node.getChildren().add(new KeyHint(row.key()));
        }
        if (selected) {
            node.getChildren().add(new KeyHint("Enter"));
        }
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(row.sentence());
        node.setOnMouseClicked(_ -> onClick.run());
        return node;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
