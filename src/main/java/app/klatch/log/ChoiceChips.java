package app.klatch.log;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A few choices as chips of which one or none is chosen; pressing the chosen one takes it back.
final class ChoiceChips<T> extends HBox {
    ChoiceChips(List<T> choices, Function<T, String> words, ObjectProperty<@Nullable T> chosen) {
        getStyleClass().add("choice-chips");
        for (T choice : choices) {
            ToggleButton chip = new ToggleButton(words.apply(choice));
            chip.getStyleClass().setAll("toggle-button", "choice-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(_ -> chosen.set(Objects.equals(chosen.get(), choice) ? null : choice));
            chosen.subscribe(now -> chip.setSelected(Objects.equals(now, choice)));
            getChildren().add(chip);
        }
    }
}
