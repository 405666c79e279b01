package app.klatch.ui;

import org.kordamp.ikonli.javafx.FontIcon;

/// Material Design icons by their literal; size and colour come from the stylesheet. Icons are decoration: the control
/// around them carries the accessible text.
public final class Icons {
    private Icons() {}

    public static FontIcon of(String literal, String... styleClasses) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
