package app.klatch.shell;

import app.klatch.ui.Action;
import org.jspecify.annotations.Nullable;

/// One line of the command palette. Without an icon it is a person and shows initials; `tint` is the style class of a place's icon.
public record PaletteItem(
        String title, String detail, @Nullable String icon, @Nullable String tint, @Nullable String shortcut, Runnable run) {
    public static PaletteItem person(String name, String detail, Runnable open) {
        return new PaletteItem(name, detail, null, null, null, open);
    }

    public static PaletteItem place(String name, String detail, String icon, String tint, Runnable open) {
        return new PaletteItem(name, detail, icon, tint, null, open);
    }

    static PaletteItem of(Action action) {
        return new PaletteItem(action.name(), "", action.icon(), null, action.shortcut(), action.run());
    }

    /// Whether it is somebody or some place, and nothing to do.
    boolean isFound() {
        return icon == null || tint != null;
    }
}
