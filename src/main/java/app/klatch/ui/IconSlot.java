package app.klatch.ui;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a line in a list. The line shows another icon each time it is used for another row: it is the same node that
/// takes over the literal and the style.
public final class IconSlot extends StackPane {
    private @Nullable FontIcon icon;
    private String dressed = "";

    public IconSlot(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /// Shows this icon, as [Icons] would make it.
    public void show(String literal, String styleClass) {
        FontIcon shown = icon;
        if (shown == null) {
            icon = Icons.of(literal, styleClass);
            getChildren().setAll(icon);
        } else {
            if (!literal.equals(shown.getIconLiteral())) {
                shown.setIconLiteral(literal);
            }
            if (!styleClass.equals(dressed)) {
                shown.getStyleClass().remove(dressed);
                shown.getStyleClass().add(styleClass);
            }
        }
        dressed = styleClass;
    }
}
