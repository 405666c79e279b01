package app.klatch.prepare;

import app.klatch.ui.WordFlow;
import app.klatch.ui.Wrapping;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A text that breaks into lines in either direction. JavaFX 26 throws when it breaks one from right to left itself, so that is
/// laid out word by word; what runs from left to right inside it stays together.
final class BriefText {
    private BriefText() {}

    static Region of(String text, String... styleClasses) {
        if (Wrapping.canBreak(text)) {
            Label label = label(text, styleClasses);
            Wrapping.of(label);
            return label;
        }
        WordFlow words = new WordFlow(4, 2);
        words.setAccessibleText(text);
        words.setMaxWidth(Region.USE_PREF_SIZE);      // stays beside what is left of it
        boolean rightToLeft = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        words.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        runs(text, rightToLeft).forEach(run -> words.getChildren().add(label(run, styleClasses)));
        return words;
    }

    /// The words, those next to each other that run against the text's direction as one.
    static List<String> runs(String text, boolean rightToLeft) {
        List<String> runs = new ArrayList<>();
        boolean against = false;
        for (String word : text.strip().split("\\s+", -1)) {
            boolean wordAgainst = Bidi.requiresBidi(word.toCharArray(), 0, word.length()) != rightToLeft;
            if (wordAgainst && against) {
                runs.add(runs.removeLast() + " " + word);
            } else {
                runs.add(word);
            }
            against = wordAgainst;
        }
        return runs;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
