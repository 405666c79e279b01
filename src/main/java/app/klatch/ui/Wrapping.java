package app.klatch.ui;

import java.text.Bidi;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

/// Breaks a text into lines, unless some of it runs from right to left: JavaFX 26 throws when it has to break such a text
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and the whole page stays empty. That text stands on one line instead.
public final class Wrapping {
    private Wrapping() {}

    /// Takes over the `wrapText` of a control for good; `text` is what it shows.
    public static void of(BooleanProperty wrapText, ObservableValue<String> text) {
        wrapText.bind(text.map(Wrapping::canBreak).orElse(true));
    }

    static boolean canBreak(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
