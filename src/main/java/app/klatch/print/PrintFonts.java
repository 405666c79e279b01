package app.klatch.print;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Inter in the sizes of [PrintType]; the system's fonts for scripts it lacks.
final class PrintFonts implements TextMeasure {
    static Font font(PrintType type) {
        return Font.font(type.bold() ? "Inter Semi Bold" : "Inter", type.size());
    }

    @Override
    public double width(String text, PrintType type) {
        Text measured = new Text(text);
        measured.setFont(font(type));
        return measured.getLayoutBounds().getWidth();
    }
}
