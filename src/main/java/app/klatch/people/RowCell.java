package app.klatch.people;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of the list: a face that is made once and shows one person after another, nothing while a line is being loaded.
final class RowCell extends TableCell<Long, Long> {
    /// What a cell looks like: its node, and how it shows a person.
    record Face(Node node, Consumer<PersonRow> show) {}

    private final IntFunction<@Nullable PersonRow> lines;
    private final Face face;

    RowCell(IntFunction<@Nullable PersonRow> lines, Face face) {
        this.lines = lines;
        this.face = face;
    }

    @Override
    protected void updateItem(@Nullable Long id, boolean empty) {
        super.updateItem(id, empty);
        setText(null);
        showAgain();
    }

    /// Shows the line that has come meanwhile.
    void showAgain() {
        PersonRow line = isEmpty() ? null : lines.apply(getIndex());
        if (line != null) {
            face.show().accept(line);
        }
        setGraphic(line == null ? null : face.node());
    }
}
