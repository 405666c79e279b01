package app.klatch.board;

import app.klatch.ui.Avatar;
import app.klatch.ui.Faces;
import app.klatch.ui.IconSlot;
import app.klatch.ui.NameLabel;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of one of the lists: a sign, a name with a quiet word beside it and perhaps words below, a day at the right. A click
/// or Enter opens it.
final class LineCell<T> extends ListCell<T> {
    private final Function<T, Line> words;
    private final Faces sign = new Faces();
    private final IconSlot icon = new IconSlot("line-icon");
    private final Avatar avatar = new Avatar(Avatar.Size.SMALL);
    private final Label name = new NameLabel(48);
    private final Label beside = new Label();
    private final Label below = new Label();
    private final Label day = new Label();
    private final Tooltip exact = new Tooltip();
    private final HBox row;
    private final Faces faces = new Faces();

    /// What a line shows; empty texts take no room. Without an icon it begins with the picture of the one named.
    record Line(@Nullable String icon, String name, String beside, String below, String day, String exact) {}

    LineCell(Function<T, Line> words, Consumer<T> open) {
        this.words = words;
        getStyleClass().add("line-cell");
        setGraphic(faces);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        beside.getStyleClass().add("muted");
        beside.setMinWidth(0);
        below.getStyleClass().add("muted");
        day.getStyleClass().addAll("caption", "muted");
        day.setMinWidth(Region.USE_PREF_SIZE);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip.install(day, exact);
        HBox first = new HBox(name, beside);
        first.getStyleClass().add("line-first");
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox texts = new VBox(first, below);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(sign, texts, day);
        row.getStyleClass().add("line-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            faces.show(null);
            setAccessibleText(null);
            return;
        }
        Line line = words.apply(item);
        sign(line);
        name.setText(line.name());
        beside.setText(line.beside());
        below.setText(line.below().lines().findFirst().orElse(""));
        below.setVisible(!line.below().isBlank());
        below.setManaged(!line.below().isBlank());
        day.setText(line.day());
        exact.setText(line.exact());
        setAccessibleText(String.join(", ", line.name(), line.beside(), line.below(), line.exact()));
        faces.show(row);
    }

    private void sign(Line line) {
        if (line.icon() == null) {
            avatar.setName(line.name());
            sign.show(avatar);
        } else {
            icon.show(line.icon(), "icon-plain");
            sign.show(icon);
        }
    }

    /// As wide as the list, whatever the words would like.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
