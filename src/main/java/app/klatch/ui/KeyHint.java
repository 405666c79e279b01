package app.klatch.ui;

import javafx.scene.control.Label;

/// A keycap, such as D or Ctrl ↵. Written with the words of [Action] ("Ctrl+Enter"), shown as the system writes them.
public final class KeyHint extends Label {
    public KeyHint(String shortcut) {
        super(Keys.shown(shortcut));
        getStyleClass().add("key-hint");
        setAccessibleText("Key " + shortcut);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
