package app.klatch.board;

import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.Overlay;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card over the window that asks which platform another becomes part of: arrows choose, Enter merges, Esc leaves it. None is
/// chosen at first, so that Enter alone merges nothing.
final class MergeCard extends VBox {
    private static final double ROW = 36;
    private static final int MOST_ROWS = 7;

    private MergeCard(MergeViewModel model, Overlay overlay, ListView<TendedPlatform> list) {
        getStyleClass().addAll("overlay-card", "dialog", "merge-card");
        Label heading = new Label("Merge " + model.from().name() + " into …");
        heading.getStyleClass().add("strong");
        Wrapping.of(heading);
        Label says = new Label();
        says.getStyleClass().add("muted");
        Wrapping.of(says);
        says.textProperty().bind(model.says());
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        Button merge = new Button("Merge platforms");
        merge.getStyleClass().add("dialog-action");
        merge.setDefaultButton(true);
        merge.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        merge.setOnAction(_ -> model.merge(overlay::close));
        HBox buttons = new HBox(cancel, merge);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().addAll(heading, list, says, buttons);
        list.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Enter", event)) {
                event.consume();
                model.merge(overlay::close);
            }
        });
    }

    static void open(MergeViewModel model, Overlay overlay) {
        ListView<TendedPlatform> list = new ListView<>();
        list.getStyleClass().addAll("plain-list", "merge-list");
        list.setAccessibleText("The platform that stays");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, model.others().size()) + 2);
        list.setCellFactory(_ -> new Cell());
        list.getItems().setAll(model.others());
        list.getFocusModel().focus(-1);     // the first arrow down chooses the first
        MergeCard card = new MergeCard(model, overlay, list);
        overlay.open(card, list);
    }

    private static final class Cell extends ListCell<TendedPlatform> {
        @Override
        protected void updateItem(@Nullable TendedPlatform item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(item.name() + " · " + item.side().word() + (item.isArchived() ? " · archived" : ""));
            setGraphic(Icons.of(item.kind().icon(), item.kind().iconStyle()));
        }
    }
}
