package app.klatch.ui;

import org.jspecify.annotations.Nullable;

/// Something that can be done, as the command palette and the keys help list it. `icon` is an Ikonli literal such as
/// `mdi2c-check`; `shortcut` is written like "Ctrl+N", "D" or "Enter" (Ctrl stands for Cmd on macOS), null when there is none.
public record Action(String id, String name, String icon, @Nullable String shortcut, Runnable run) {
    public static Action of(String id, String name, String icon, Runnable run) {
        return new Action(id, name, icon, null, run);
    }

    public static Action of(String id, String name, String icon, String shortcut, Runnable run) {
        return new Action(id, name, icon, shortcut, run);
    }
}
