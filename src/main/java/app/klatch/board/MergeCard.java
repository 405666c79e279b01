package app.klatch.board;

import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Icons;
import app.klatch.ui.Overlay;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card over the window that asks which platform another becomes part of: typing finds it, arrows choose, Enter merges, Esc
/// leaves it. None is chosen before anything is typed, so that Enter alone merges nothing.
final class MergeCard extends VBox {
    private static final double ROW = 36;
    private static final int MOST_ROWS = 7;

    private final MergeViewModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<TendedPlatform> list = new ListView<>();

    private MergeCard(MergeViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("overlay-card", "dialog", "merge-card");
        Label heading = new Label("Merge " + model.from().name() + " into …");
        heading.getStyleClass().add("strong");
        Wrapping.of(heading);
        Label says = new Label();
        says.getStyleClass().add("muted");
        Wrapping.of(says);
        says.textProperty().bind(model.says());
        field.setPromptText("Type to find it");
        field.setAccessibleText("Find the platform that stays");
        field.textProperty().subscribe((_, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        fillList();
        getChildren().addAll(heading, field, list, says, buttons());
    }

    static void open(MergeViewModel model, Overlay overlay) {
        MergeCard card = new MergeCard(model, overlay);
        overlay.open(card, card.field);
    }

    /// The field keeps the focus: the list only shows, and is clicked.
    private void fillList() {
        list.getStyleClass().addAll("plain-list", "merge-list");
        list.setAccessibleText("The platform that stays");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, model.others().size()) + 2);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        Label none = new Label("None by these words");
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.getItems().setAll(model.others());
        list.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        list.setOnMouseClicked(_ -> field.requestFocus());
    }

    private HBox buttons() {
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
        return buttons;
    }

    private void find(String typed) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(model.others(typed));
        if (!typed.isBlank()) {
            choose(0);
        }
    }

    private void onKey(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(now + 1);
            case UP -> choose(Math.max(0, now - 1));
            case ENTER -> model.merge(overlay::close);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int line) {
        if (line < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(line);
            list.scrollTo(Math.max(0, line - MOST_ROWS + 2));
        }
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
