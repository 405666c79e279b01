package app.klatch.prepare;

import app.klatch.ui.Avatar;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Somebody in the list beside the page: the name, who they are, and how much there is to talk about.
final class BriefCell extends ListCell<Brief> {
    private final Avatar avatar = new Avatar(Avatar.Size.SMALL);
    private final Label name = new Label();
    private final Label context = new Label();
    private final Label open = new Label();
    private final HBox row = new HBox(avatar, words(), open);

    BriefCell() {
        getStyleClass().add("prepare-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("prepare-row");
        open.getStyleClass().addAll("caption", "muted");
        open.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Brief brief, boolean empty) {
        super.updateItem(brief, empty);
        if (empty || brief == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        avatar.setName(brief.name());
        name.setText(brief.name());
        context.setText(brief.context());
        boolean hasContext = !brief.context().isEmpty();
        context.setVisible(hasContext);
        context.setManaged(hasContext);
        open.setText(brief.open() == 0 ? "" : String.valueOf(brief.open()));
        setGraphic(row);
        setAccessibleText(brief.name() + ", " + brief.context() + ", " + brief.open() + " open");
    }

    /// As wide as the list, whatever the words would like.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private VBox words() {
        context.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(name, context);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
