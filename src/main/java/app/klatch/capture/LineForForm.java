package app.klatch.capture;

import app.klatch.log.FormFilling;
import java.util.List;
import javafx.beans.property.StringProperty;

/// The capture line on its way into the form that takes more: it stays in the bar until the form is saved.
public final class LineForForm {
    private final StringProperty bar;
    private final String line;
    private final FormFilling filling;

    LineForForm(StringProperty bar, List<Capture> captures, List<BroadcastSaid> broadcasts) {
        this.bar = bar;
        this.line = bar.get();
        this.filling = captures.isEmpty() && broadcasts.size() == 1 ? MoreAboutIt.of(broadcasts.getFirst()) : MoreAboutIt.of(line, captures);
    }

    /// What the line says.
    public FormFilling filling() {
        return filling;
    }

    /// The form was saved: the line goes, unless it was edited since.
    public void saved() {
        if (bar.get().equals(line)) {
            bar.set("");
        }
    }
}
