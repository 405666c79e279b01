package app.klatch.prepare;

import app.klatch.ui.Avatar;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One person's page. The agenda is handed in, so that its field keeps caret and words on a new page.
final class BriefBox extends VBox {
    BriefBox(Brief brief, AgendaPart agenda) {
        getStyleClass().add("brief");
        getChildren().add(head(brief));
        brief.parts().forEach(part -> getChildren().add(part(part, agenda)));
    }

    private static HBox head(Brief brief) {
        VBox words = new VBox(BriefText.of(brief.name(), "title"));
        if (!brief.context().isEmpty()) {
            words.getChildren().add(BriefText.of(brief.context(), "muted"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(new Avatar(brief.name(), Avatar.Size.NORMAL), words);
        head.getStyleClass().add("brief-head");
        return head;
    }

    private static HBox part(BriefPart part, AgendaPart agenda) {
        Label label = new Label(part.sort().words());
        label.getStyleClass().add("brief-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox();
        lines.getStyleClass().add("brief-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (part.sort() == BriefPart.Sort.AGENDA) {
            lines.getChildren().add(agenda);
        } else {
            part.lines().forEach(line -> lines.getChildren().add(BriefText.of(line)));
        }
        HBox row = new HBox(label, lines);
        row.getStyleClass().add("brief-part");
        if (part.sort() == BriefPart.Sort.AVOID) {
            row.getStyleClass().add("brief-avoid");
        }
        return row;
    }
}
