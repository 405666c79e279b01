package app.klatch.ui;

import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Shortcuts as people write them ("Ctrl+Shift+Z", "D", "Esc", "?"): shown, and recognised in key events. Ctrl is Cmd on macOS.
public final class Keys {
    private static final Map<String, String> SIGNS =
            Map.of("Enter", "↵", "Tab", "⇥", "Shift", "⇧", "Up", "↑", "Down", "↓", "Left", "←", "Right", "→");
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private Keys() {}

    /// "Ctrl+Enter" as "Ctrl ↵", on macOS "⌘ ↵".
    public static String shown(String shortcut) {
        StringBuilder shown = new StringBuilder();
        for (String part : shortcut.split("\\+", -1)) {
            shown.append(shown.isEmpty() ? "" : " ").append(sign(part));
        }
        return shown.toString();
    }

    /// Whether the event is this shortcut.
    public static boolean matches(String shortcut, KeyEvent event) {
        if (shortcut.equals("?")) {
            return event.getText().equals("?") && !event.isShortcutDown();
        }
        return KeyCombination.valueOf(shortcut.replace("Ctrl", "Shortcut").replace(",", "Comma")).match(event);
    }

    /// Whether it is a plain letter or sign, also a capital one, which must not act while a text field has the focus.
    public static boolean isTyped(String shortcut) {
        String letter = shortcut.startsWith("Shift+") ? shortcut.substring("Shift+".length()) : shortcut;
        return letter.codePointCount(0, letter.length()) == 1;
    }

    private static String sign(String part) {
        if (MAC && part.equals("Ctrl")) {
            return "⌘";
        }
        return SIGNS.getOrDefault(part, part);
    }
}
