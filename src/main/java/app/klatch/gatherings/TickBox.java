package app.klatch.gatherings;

import app.klatch.ui.Avatar;
import app.klatch.ui.NameLabel;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The left of every line of the list: the tick, the picture, the name and what stands under it.
final class TickBox extends HBox {
    private final CheckBox tick = new CheckBox();
    private final Avatar avatar = new Avatar(Avatar.Size.NORMAL);
    private final Label name = new NameLabel(60);
    private final Label badge = new Label("new");
    private final Label company = new Label();
    private final HBox line = new HBox(name, badge, company);
    private final VBox words = new VBox(line);

    TickBox() {
        getStyleClass().add("roll-who");
        setAlignment(Pos.CENTER_LEFT);
        tick.setFocusTraversable(false);
        badge.getStyleClass().add("roll-new");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.managedProperty().bind(badge.visibleProperty());
        company.getStyleClass().add("muted");
        company.setMinWidth(0);
        line.getStyleClass().add("roll-name");
        line.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("roll-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(tick, avatar, words);
    }

    /// What stands under the name, and is as wide as the words.
    VBox words() {
        return words;
    }

    void show(String who, @Nullable String where, boolean here, boolean isNew, Runnable onTick) {
        avatar.setName(who);
        name.setText(who);
        company.setText(where);
        badge.setVisible(isNew);
        tick.setSelected(here);
        tick.setAccessibleText(who + (here ? ", is there" : ", is not there"));
        tick.setOnAction(_ -> {
            tick.setSelected(here);      // what is shown follows the log
            onTick.run();
        });
    }
}
