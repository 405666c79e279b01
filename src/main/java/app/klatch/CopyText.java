package app.klatch;

import app.klatch.ui.Toasts;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts a text on the clipboard and says so.
record CopyText(Toasts toasts) implements Consumer<String> {
    @Override
    public void accept(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        toasts.show("Copied " + text, null);
    }
}
