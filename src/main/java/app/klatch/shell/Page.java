package app.klatch.shell;

import app.klatch.ui.Action;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A page of the window. `node` is made when the page is first shown and kept. `shortcut` opens it from everywhere, null for one
/// without. `onShown` runs every time it comes to the front, `onAhead` before that, one after the other,
/// while nobody looks: what they fetch makes the first opening quick. `onFilter` runs on Ctrl+F, `actions` are what can be done here now, `badge` is the count on the rail (0
/// shows none, [#DOT] a dot).
public record Page(
        String id,
        String title,
        String icon,
        Rail rail,
        @Nullable String shortcut,
        Supplier<? extends Node> node,
        Runnable onShown,
        List<Runnable> onAhead,
        Runnable onFilter,
        Supplier<List<Action>> actions,
        ReadOnlyIntegerProperty badge) {
    /// Where a page stands on the rail: in its main group, at its bottom, or not at all (opened from another page, left by Esc); a full
    /// one has the window to itself, without rail and capture bar.
    public enum Rail { MAIN, BOTTOM, OFF, FULL }

    /// A badge that only says that something waits here.
    public static final int DOT = -1;

    /// A page in the main group that only shows itself; add to it with the methods below. `digit` is its Ctrl+digit.
    public static Page onRail(String id, String title, String icon, int digit, Supplier<? extends Node> node) {
        return plain(id, title, icon, Rail.MAIN, "Ctrl+" + digit, node);
    }

    /// A page at the bottom of the rail, with any shortcut.
    public static Page atBottom(String id, String title, String icon, String shortcut, Supplier<? extends Node> node) {
        return plain(id, title, icon, Rail.BOTTOM, shortcut, node);
    }

    /// A page that is opened from others and left by Esc.
    public static Page offRail(String id, String title, String icon, Supplier<? extends Node> node) {
        return plain(id, title, icon, Rail.OFF, null, node);
    }

    /// A page that takes the whole window, and is left like any other that isn't on the rail.
    public static Page full(String id, String title, String icon, Supplier<? extends Node> node) {
        return plain(id, title, icon, Rail.FULL, null, node);
    }

    private static Page plain(String id, String title, String icon, Rail rail, @Nullable String shortcut,
            Supplier<? extends Node> node) {
        return new Page(id, title, icon, rail, shortcut, node, () -> {}, List.of(), () -> {}, List::of, new SimpleIntegerProperty());
    }

    public boolean isOnRail() {
        return rail == Rail.MAIN || rail == Rail.BOTTOM;
    }

    public boolean isFull() {
        return rail == Rail.FULL;
    }

    public Page onShown(Runnable action) {
        return new Page(id, title, icon, rail, shortcut, node, action, onAhead, onFilter, actions, badge);
    }

    /// Each is followed by a frame, so that the next finds what the one before has made.
    public Page ahead(Runnable... rounds) {
        return new Page(id, title, icon, rail, shortcut, node, onShown, List.of(rounds), onFilter, actions, badge);
    }

    public Page filter(Runnable action) {
        return new Page(id, title, icon, rail, shortcut, node, onShown, onAhead, action, actions, badge);
    }

    public Page actions(Supplier<List<Action>> list) {
        return new Page(id, title, icon, rail, shortcut, node, onShown, onAhead, onFilter, list, badge);
    }

    public Page badge(ReadOnlyIntegerProperty count) {
        return new Page(id, title, icon, rail, shortcut, node, onShown, onAhead, onFilter, actions, count);
    }
}
