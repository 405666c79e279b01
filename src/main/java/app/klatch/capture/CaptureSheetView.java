package app.klatch.capture;

import app.klatch.ui.Chip;
import app.klatch.ui.Icons;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sheet under the bar: what was understood, what Enter does, and what else could be meant.
public final class CaptureSheetView {
    private static final double BAR_OF_ONE_ROW = 40;
    /// What the sheet's border and the chips' padding take from its width, px.
    private static final double BESIDE_CHIPS = 34;

    private final CaptureBarViewModel model;
    private final Runnable backToField;
    private Sheet shown = Sheet.CLOSED;
    private Runnable onMore = () -> {};
    @FXML private VBox place;
    @FXML private ScrollPane chipScroll;
    @FXML private FlowPane chips;
    @FXML private HBox errorRow;
    @FXML private Label error;
    @FXML private ScrollPane scroll;
    @FXML private VBox rows;
    @FXML private VBox notices;
    @FXML private HBox keys;

    /// `backToField` gives the focus back to the line.
    CaptureSheetView(CaptureBarViewModel model, Runnable backToField) {
        this.model = model;
        this.backToField = backToField;
    }

    @FXML
    void initialize() {
        Wrapping.of(error);
        hideEmpty(chipScroll, errorRow, scroll, notices);
        key("Shift+Enter", "save and stay");
        key("Ctrl+Enter", "save and open");
        Button more = new Button("more about it", new KeyHint("Ctrl+L"));
        more.getStyleClass().add("key-button");
        more.setOnAction(_ -> onMore.run());
        keys.getChildren().add(more);
        key("Esc", "keep the draft");
        chips.prefWrapLengthProperty().bind(place.widthProperty().subtract(BESIDE_CHIPS));
        chips.addEventHandler(KeyEvent.KEY_PRESSED, this::moveAmongChips);
        model.sheetProperty().subscribe(this::show);
    }

    /// What opens the form that takes more than a line.
    void onMore(Runnable action) {
        onMore = action;
    }

    /// The sheet hangs lower when the bar is higher than one row.
    void hangUnder(double barHeight) {
        place.setPadding(new Insets(Math.max(0, barHeight - BAR_OF_ONE_ROW), 0, 0, 0));
    }

    /// Gives the focus to the first or last chip; says whether there is one.
    boolean focusChip(boolean first) {
        if (!place.isVisible() || chips.getChildren().isEmpty()) {
            return false;
        }
        focus(first ? chips.getChildren().getFirst() : chips.getChildren().getLast());
        return true;
    }

    private void focus(Node chip) {
        chip.requestFocus();
        double hidden = chips.getHeight() - chipScroll.getViewportBounds().getHeight();
        chipScroll.setVvalue(hidden <= 0 ? 0 : (chip.getBoundsInParent().getMinY() - chips.getVgap()) / hidden);
    }

    private void show(Sheet sheet) {
        place.setVisible(sheet.open());
        showChips(sheet.chips());
        if (!sheet.rows().equals(shown.rows()) || sheet.selected() != shown.selected()) {
            showRows(sheet);
        }
        if (!sheet.notices().equals(shown.notices())) {
            notices.getChildren().setAll(sheet.notices().stream().map(CaptureSheetView::notice).toList());
        }
        error.setText(sheet.error() == null ? "" : sheet.error());
        chipScroll.setVisible(!sheet.chips().isEmpty());
        errorRow.setVisible(sheet.error() != null);
        scroll.setVisible(!sheet.rows().isEmpty());
        notices.setVisible(!sheet.notices().isEmpty());
        shown = sheet;
    }

    /// Keeps the nodes of chips that did not change, so that a keystroke costs little.
    private void showChips(List<SheetChip> now) {
        List<SheetChip> before = shown.chips();
        if (chips.getChildren().size() > now.size()) {
            chips.getChildren().remove(now.size(), chips.getChildren().size());
        }
        for (int i = 0; i < now.size(); i++) {
            if (i >= chips.getChildren().size()) {
                chips.getChildren().add(chip(now.get(i)));
            } else if (!now.get(i).equals(before.get(i))) {
                chips.getChildren().set(i, chip(now.get(i)));
            }
        }
    }

    private Chip chip(SheetChip chip) {
        return SheetChipNode.of(chip, () -> {
            model.toggle(chip);
            backToField.run();
        }, () -> {
            model.toggle(chip);
            focusAgain(chip);
        });
    }

    /// The same chip, on or off now; its place may have changed.
    private void focusAgain(SheetChip chip) {
        for (int i = 0; i < shown.chips().size(); i++) {
            if (shown.chips().get(i).sticky() == chip.sticky() && shown.chips().get(i).span().equals(chip.span())) {
                focus(chips.getChildren().get(i));
                return;
            }
        }
        backToField.run();
    }

    private void moveAmongChips(KeyEvent event) {
        int at = chips.getChildren().indexOf(chips.getScene().getFocusOwner());
        int by = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            case TAB -> event.isShiftDown() ? -1 : 1;
            case UP, DOWN, ESCAPE -> chips.getChildren().size();
            default -> 0;
        };
        if (by == 0 || event.isConsumed()) {
            return;
        }
        event.consume();
        int target = at + by;
        if (target >= 0 && target < chips.getChildren().size()) {
            focus(chips.getChildren().get(target));
        } else {
            backToField.run();
        }
    }

    private void showRows(Sheet sheet) {
        rows.getChildren().clear();
        for (int i = 0; i < sheet.rows().size(); i++) {
            int at = i;
            rows.getChildren().add(SheetRowNode.of(sheet.rows().get(i), i == sheet.selected(), () -> {
                backToField.run();
                model.act(at);
            }));
        }
        int last = sheet.rows().size() - 1;
        scroll.setVvalue(last <= 0 || sheet.selected() < 0 ? 0 : (double) sheet.selected() / last);
    }

    private void key(String shortcut, String does) {
        Label label = new Label(does);
        label.getStyleClass().add("after");
        keys.getChildren().addAll(new KeyHint(shortcut), label);
    }

    private static Label notice(String sentence) {
        Label label = new Label(sentence, Icons.of("mdi2i-information-outline"));
        label.getStyleClass().add("sheet-notice");
        Wrapping.of(label);
        return label;
    }

    private static void hideEmpty(Node... nodes) {
        for (Node node : nodes) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }
}
