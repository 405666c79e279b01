package app.klatch.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What hangs under the capture bar at one moment. `selected` is the row that Enter acts on, -1 for none; `notices` are
/// sentences about the line, `error` is why it could not be saved.
public record Sheet(
        boolean open, List<SheetChip> chips, List<SheetRow> rows, int selected, List<String> notices, @Nullable String error) {
    static final Sheet CLOSED = new Sheet(false, List.of(), List.of(), -1, List.of(), null);

    public Sheet {
        chips = List.copyOf(chips);
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }
}
