package app.klatch.profile;

import app.klatch.interactions.InteractionSentence;
import app.klatch.ui.Faces;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The sentence of an entry with its place in bold. It flows over several lines, unless its place is written from right to
/// left: JavaFX can't break that (see [Wrapping]), so then the place is cut short on the one line there is.
final class SentenceFlow extends StackPane {
    private static final String WORDS = "timeline-words";
    private static final String PLACE = "timeline-place";

    private final Faces faces = new Faces();
    private final Text before = text(WORDS);
    private final Text place = text(PLACE);
    private final Text after = text(WORDS);
    private final TextFlow flow = new TextFlow(before, place, after);
    private final Label lineBefore = label(WORDS, USE_PREF_SIZE);
    private final Label linePlace = label(PLACE, 0);
    private final Label lineAfter = label(WORDS, USE_PREF_SIZE);
    private final HBox line = new HBox(lineBefore, linePlace, lineAfter);

    SentenceFlow() {
        line.setMinWidth(0);
        getChildren().add(faces);
    }

    void show(InteractionSentence sentence) {
        if (Wrapping.canBreak(sentence.plain())) {
            before.setText(sentence.before());
            place.setText(sentence.place());
            after.setText(sentence.after());
            faces.show(flow);
        } else {
            lineBefore.setText(sentence.before());
            linePlace.setText(sentence.place());
            lineAfter.setText(sentence.after());
            faces.show(line);
        }
    }

    private static Label label(String styleClass, double minWidth) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(minWidth);
        return label;
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        return text;
    }
}
