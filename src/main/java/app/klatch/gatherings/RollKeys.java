package app.klatch.gatherings;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that the list and the field over it would take for themselves, and which line of the list is chosen.
final class RollKeys {
    private static final int PAGE = 8;

    private final RollViewModel roll;
    private final LongConsumer openPerson;
    private @Nullable ListView<GatheringRow> list;

    RollKeys(RollViewModel roll, LongConsumer openPerson) {
        this.roll = roll;
        this.openPerson = openPerson;
    }

    void bind(ListView<GatheringRow> rows, TextField field, Label hint) {
        list = rows;
        hint.textProperty().bind(roll.complaint());
        rows.setItems(roll.rows());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> onList(event, rows, field));
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !(row instanceof GatheringRow.Heading)) {
                roll.chosen().set(row);
            }
        });
        roll.rows().addListener((ListChangeListener<GatheringRow>) _ -> choose(rows));
        roll.chosen().subscribe(_ -> choose(rows));
        field.textProperty().bindBidirectional(roll.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onField(event, rows, field));
    }

    /// Does something in the cell of the chosen line; nothing when it is out of sight.
    void inCell(Consumer<GatheringCell> act) {
        ListView<GatheringRow> rows = list;
        if (rows != null) {
            reveal(rows);
            rows.lookupAll(".roll-cell").stream().filter(node -> node instanceof GatheringCell cell && cell.isSelected())
                    .findFirst().ifPresent(node -> act.accept((GatheringCell) node));
        }
    }

    private void onList(KeyEvent event, ListView<GatheringRow> rows, TextField field) {
        if (!rows.isFocused() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> roll.move(1);
            case UP -> {
                if (roll.isFirstChosen()) {
                    field.requestFocus();
                }
                roll.move(-1);
            }
            case PAGE_DOWN -> roll.move(PAGE);
            case PAGE_UP -> roll.move(-PAGE);
            case SPACE -> roll.tickChosen();
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        GatheringRow row = roll.chosen().get();
        if (row instanceof GatheringRow.AddNew) {
            roll.tick(row);
        } else if (row != null && row.personId() != 0) {
            openPerson.accept(row.personId());
        }
    }

    private void onField(KeyEvent event, ListView<GatheringRow> rows, TextField field) {
        switch (event.getCode()) {
            case ENTER -> roll.enter();
            case DOWN -> rows.requestFocus();
            case ESCAPE -> {
                field.clear();
                rows.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(ListView<GatheringRow> rows) {
        int index = roll.rows().indexOf(roll.chosen().get());
        if (index < 0) {
            rows.getSelectionModel().clearSelection();
        } else if (rows.getSelectionModel().getSelectedIndex() != index) {
            rows.getSelectionModel().clearAndSelect(index);
            rows.getFocusModel().focus(index);
            reveal(rows);
        }
    }

    private static void reveal(ListView<GatheringRow> rows) {
        int index = rows.getSelectionModel().getSelectedIndex();
        boolean inSight = rows.lookupAll(".roll-cell").stream().anyMatch(node -> node instanceof GatheringCell cell
                && cell.getIndex() == index && cell.getBoundsInParent().getMinY() >= 0
                && cell.localToScene(cell.getBoundsInLocal()).getMaxY() <= rows.localToScene(rows.getBoundsInLocal()).getMaxY());
        if (!inSight && index >= 0) {
            rows.scrollTo(Math.max(0, index - 2));
            rows.layout();
        }
    }
}
