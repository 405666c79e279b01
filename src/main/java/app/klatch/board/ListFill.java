package app.klatch.board;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// Gives a list its new lines in such a way that nothing jumps: only lines that changed are replaced, and what was selected
/// still is, wherever it stands now; when it is gone, the line that took its place is.
final class ListFill {
    private ListFill() {}

    /// As [#fill], for the list of another owner now and then: that one begins at its top with nothing chosen.
    static <T> void fillFor(long owner, ListView<T> list, List<T> now, ToLongFunction<T> idOf) {
        if (!Objects.equals(list.getUserData(), owner)) {
            list.setUserData(owner);
            list.getSelectionModel().clearSelection();
            list.scrollTo(0);
        }
        fill(list, now, idOf);
    }

    /// `idOf` tells a line from the others, also once its words have changed.
    static <T> void fill(ListView<T> list, List<T> now, ToLongFunction<T> idOf) {
        ObservableList<T> before = list.getItems();
        if (before.equals(now)) {
            return;
        }
        @Nullable T selected = list.getSelectionModel().getSelectedItem();
        int index = list.getSelectionModel().getSelectedIndex();
        int most = Math.min(before.size(), now.size());
        int same = 0;
        while (same < most && before.get(same).equals(now.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < most - same && before.get(before.size() - 1 - sameAtEnd).equals(now.get(now.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        replace(before, same, before.size() - sameAtEnd, now.subList(same, now.size() - sameAtEnd));
        if (selected != null) {
            select(list, idOf, idOf.applyAsLong(selected), index);
        }
    }

    private static <T> void replace(ObservableList<T> lines, int from, int to, List<T> by) {
        if (from == 0 && to == lines.size()) {
            lines.setAll(by);
        } else if (from == to) {
            lines.addAll(from, by);
        } else {
            lines.remove(from, to);
            lines.addAll(from, by);
        }
    }

    private static <T> void select(ListView<T> list, ToLongFunction<T> idOf, long id, int before) {
        List<T> lines = list.getItems();
        int now = Math.min(before, lines.size() - 1);
        for (int i = 0; i < lines.size(); i++) {
            if (idOf.applyAsLong(lines.get(i)) == id) {
                now = i;
            }
        }
        list.getSelectionModel().clearAndSelect(now);
        list.getFocusModel().focus(now);
    }
}
