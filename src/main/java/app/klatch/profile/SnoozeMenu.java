package app.klatch.profile;

import app.klatch.followups.SnoozeChoice;
import app.klatch.ui.KeyHint;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/// The days to snooze until, with the keys they have on every page, and another day in words.
final class SnoozeMenu {
    private SnoozeMenu() {}

    /// `day` says a choice's day.
    static ContextMenu of(Function<SnoozeChoice, String> day, Consumer<SnoozeChoice> onChoice, Runnable inWords) {
        ContextMenu menu = new ContextMenu();
        for (SnoozeChoice choice : SnoozeChoice.values()) {
            MenuItem item = new MenuItem(choice.words() + " · " + day.apply(choice), new KeyHint(choice.key()));
            item.setOnAction(_ -> onChoice.accept(choice));
            menu.getItems().add(item);
        }
        MenuItem words = new MenuItem("Another day…");
        words.setOnAction(_ -> inWords.run());
        menu.getItems().add(words);
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> SnoozeChoice.of(event.getText()).ifPresent(choice -> {
            event.consume();
            menu.hide();
            onChoice.accept(choice);
        }));
        return menu;
    }
}
