package app.klatch.shell;

import org.jspecify.annotations.Nullable;

/// One line of the command palette. Without an icon it is a person and shows initials.
public record PaletteItem(
        String title, String detail, @Nullable String icon, @Nullable String shortcut, Runnable run) {
    public static PaletteItem person(String name, String detail, Runnable open) {
        return new PaletteItem(name, detail, null, null, open);
    }
}
