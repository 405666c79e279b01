package app.klatch.ui;

import java.text.Bidi;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/// Breaks a text into lines, unless some of it runs from right to left: JavaFX 26 throws when it has to break such a text
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and the whole page stays empty. That text stands on one line instead.
public final class Wrapping {
    private Wrapping() {}

    /// Takes over the `wrapText` of a label or button for good.
    public static void of(Labeled control) {
        of(control.wrapTextProperty(), control.textProperty());
    }

    /// Takes over the `wrapText` of a field of several lines for good.
    public static void of(TextArea field) {
        of(field.wrapTextProperty(), field.textProperty());
    }

    private static void of(BooleanProperty wrapText, ObservableValue<String> text) {
        wrapText.bind(text.map(Wrapping::canBreak).orElse(true));
    }

    /// False for what JavaFX must not break.
    public static boolean canBreak(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
