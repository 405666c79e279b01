package app.klatch.log;

import app.klatch.ui.Chip;
import app.klatch.ui.Keys;
import app.klatch.ui.Swap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A filter that is typed: what may be meant stands under the field, Enter takes the first; then a chip says it.
final class WordFilter<T> extends StackPane {
    private final Function<T, String> words;
    private final Consumer<@Nullable T> choose;
    private final TextField field = new TextField();
    private final ObservableList<T> found = FXCollections.observableArrayList();
    private final MatchList<T> matches;

    /// `find` answers a text with what it may mean, on the UI thread.
    WordFilter(String name, String prompt, Function<T, String> words, BiConsumer<String, Consumer<List<T>>> find, Consumer<@Nullable T> choose) {
        this.words = words;
        this.choose = choose;
        field.getStyleClass().add("chip-field");
        field.setPromptText(prompt);
        field.setAccessibleText("Filter by " + name);
        field.setPrefColumnCount(prompt.length() / 2 + 3);
        field.textProperty().subscribe(typed -> {
            if (typed.isBlank()) {
                found.clear();
            } else {
                find.accept(typed, list -> answered(typed, list));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        matches = new MatchList<>(field, found, match -> new Button(words.apply(match)), this::take);
        show(null);
    }

    /// To be placed where there is room.
    MatchList<T> matches() {
        return matches;
    }

    void show(@Nullable T chosen) {
        Swap.in(this, chosen == null ? field : chip(words.apply(chosen)));
    }

    private void answered(String typed, List<T> list) {
        if (typed.equals(field.getText())) {
            found.setAll(list);
        }
    }

    private void take(T match) {
        field.clear();
        chosen(match);
    }

    /// Whoever has chosen goes on from what says so: the chip, or the field again.
    private void chosen(@Nullable T choice) {
        choose.accept(choice);
        getChildren().getFirst().requestFocus();
    }

    private Chip chip(String text) {
        return new Chip(null, text, "chip-accent").removable(text, () -> chosen(null)).onAction(() -> chosen(null));
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Enter", event) && !found.isEmpty()) {
            event.consume();
            take(found.getFirst());
        } else if (Keys.matches("Esc", event) && !field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }
}
