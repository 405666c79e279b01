package app.klatch.profile;

import app.klatch.introductions.Introduced;
import app.klatch.ui.Avatar;
import app.klatch.ui.Keys;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Chooses an existing person by typing: the matches stand under the field, Enter takes the first, a click any of them.
final class PersonPicker extends VBox {
    private final BiConsumer<String, Consumer<List<Introduced>>> suggest;
    private final Consumer<Introduced> onChosen;
    private final Runnable onClosed;
    private final TextField field = new TextField();
    private final Label none = new Label("Nobody of that name yet; add them in the capture line first.");
    private final VBox matches = new VBox();
    private List<Introduced> found = List.of();

    PersonPicker(String question, BiConsumer<String, Consumer<List<Introduced>>> suggest, Consumer<Introduced> onChosen, Runnable onClosed) {
        this.suggest = suggest;
        this.onChosen = onChosen;
        this.onClosed = onClosed;
        getStyleClass().add("person-picker");
        none.getStyleClass().addAll("caption", "muted");
        Wrapping.of(none);
        field.setPromptText(question);
        field.setAccessibleText(question);
        field.textProperty().subscribe(this::ask);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        focusWithinProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        getChildren().addAll(field, matches);
        close();
    }

    void open() {
        setVisible(true);
        setManaged(true);
        field.requestFocus();
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        setManaged(false);
        field.clear();
        onClosed.run();
    }

    private void ask(String typed) {
        if (typed.isBlank()) {
            show(typed, List.of());
        } else {
            suggest.accept(typed, list -> {
                if (typed.equals(field.getText())) {
                    show(typed, list);
                }
            });
        }
    }

    private void show(String typed, List<Introduced> list) {
        found = list;
        matches.getChildren().setAll(list.stream().map(this::row).toList());
        if (list.isEmpty() && !typed.isBlank()) {
            matches.getChildren().add(none);
        }
    }

    private Button row(Introduced person) {
        Button row = new Button(person.name(), new Avatar(person.name(), Avatar.Size.SMALL));
        row.getStyleClass().add("picker-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> choose(person));
        return row;
    }

    private void choose(Introduced person) {
        onChosen.accept(person);
        leave();
    }

    /// Closes and leaves the focus on the page, not on whatever comes next.
    private void leave() {
        getParent().requestFocus();
        close();
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Esc", event)) {
            event.consume();
            leave();
        } else if (Keys.matches("Enter", event) && !found.isEmpty()) {
            event.consume();
            choose(found.getFirst());
        }
    }
}
