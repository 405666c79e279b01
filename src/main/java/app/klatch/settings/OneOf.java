package app.klatch.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// A few choices as chips. Which are lit is told by what was saved, not by the click.
final class OneOf<E extends Enum<E>> extends FlowPane {
    private final Map<E, ToggleButton> chips;

    OneOf(Class<E> type, List<E> choices, Function<E, String> words, Consumer<E> choose) {
        chips = new EnumMap<>(type);
        getStyleClass().add("settings-choices");
        for (E choice : choices) {
            ToggleButton chip = new ToggleButton(words.apply(choice));
            chip.getStyleClass().setAll("toggle-button", "choice-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(_ -> {
                chip.setSelected(!chip.isSelected());
                choose.accept(choice);
            });
            chips.put(choice, chip);
            getChildren().add(chip);
        }
    }

    void show(Set<E> chosen) {
        chips.forEach((choice, chip) -> chip.setSelected(chosen.contains(choice)));
    }
}
