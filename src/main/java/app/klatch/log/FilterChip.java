package app.klatch.log;

import app.klatch.ui.Chip;
import app.klatch.ui.Icons;
import app.klatch.ui.Swap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One filter over a list: a menu of what can be chosen, and once something is, the chip that says what and takes it away.
final class FilterChip<T> extends StackPane {
    private final Function<T, String> words;
    private final Consumer<@Nullable T> choose;
    private final MenuButton menu;

    /// `icon` gives the Ikonli literal of a choice.
    FilterChip(String name, List<T> choices, Function<T, String> words, Function<T, String> icon, Consumer<@Nullable T> choose) {
        this.words = words;
        this.choose = choose;
        menu = new MenuButton(name);
        menu.getStyleClass().add("chip-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText("Filter by " + name.toLowerCase(Locale.ROOT));
        for (T choice : choices) {
            MenuItem item = new MenuItem(words.apply(choice), Icons.of(icon.apply(choice)));
            item.setOnAction(_ -> chosen(choice));
            menu.getItems().add(item);
        }
        show(null);
    }

    void show(@Nullable T chosen) {
        Swap.in(this, chosen == null ? menu : chip(words.apply(chosen)));
    }

    /// Gives the focus to what stands here now.
    void focus() {
        getChildren().getFirst().requestFocus();
    }

    /// Whoever has chosen goes on from what says so, which is another node than the one pressed.
    private void chosen(@Nullable T choice) {
        choose.accept(choice);
        focus();
    }

    private Chip chip(String text) {
        return new Chip(null, text, "chip-accent").removable(text, () -> chosen(null)).onAction(() -> chosen(null));
    }
}
