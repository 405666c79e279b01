package app.klatch.shell;

import app.klatch.ui.Action;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;

/// A page of the window. `node` is made when the page is first shown and kept. `digit` is its Ctrl+digit, 0 for a page
/// that is not on the rail (opened from another page, left by Esc). `onShown` runs every time it comes to the front, `onAhead`
/// once before, while nobody looks: what it fetches makes the first opening quick. `onFilter` runs on Ctrl+F, `actions` are
/// what can be done here now, `badge` is the count on the rail (0 shows none).
public record Page(
        String id,
        String title,
        String icon,
        int digit,
        Supplier<? extends Node> node,
        Runnable onShown,
        Runnable onAhead,
        Runnable onFilter,
        Supplier<List<Action>> actions,
        ReadOnlyIntegerProperty badge) {
    /// A page on the rail that only shows itself; add to it with the methods below.
    public static Page onRail(String id, String title, String icon, int digit, Supplier<? extends Node> node) {
        return new Page(id, title, icon, digit, node, () -> {}, () -> {}, () -> {}, List::of, new SimpleIntegerProperty());
    }

    /// A page that is opened from others and left by Esc.
    public static Page offRail(String id, String title, String icon, Supplier<? extends Node> node) {
        return onRail(id, title, icon, 0, node);
    }

    public boolean isOnRail() {
        return digit > 0;
    }

    public Page onShown(Runnable action) {
        return new Page(id, title, icon, digit, node, action, onAhead, onFilter, actions, badge);
    }

    public Page ahead(Runnable action) {
        return new Page(id, title, icon, digit, node, onShown, action, onFilter, actions, badge);
    }

    public Page filter(Runnable action) {
        return new Page(id, title, icon, digit, node, onShown, onAhead, action, actions, badge);
    }

    public Page actions(Supplier<List<Action>> list) {
        return new Page(id, title, icon, digit, node, onShown, onAhead, onFilter, list, badge);
    }

    public Page badge(ReadOnlyIntegerProperty count) {
        return new Page(id, title, icon, digit, node, onShown, onAhead, onFilter, actions, count);
    }
}
