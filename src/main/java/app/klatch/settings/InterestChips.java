package app.klatch.settings;

import app.klatch.ui.Chip;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// What the owner cares about: a chip each, and a field that adds more.
final class InterestChips extends FlowPane {
    private final SettingsViewModel model;
    private final TextField add = new TextField();

    InterestChips(SettingsViewModel model) {
        this.model = model;
        getStyleClass().add("settings-choices");
        add.getStyleClass().addAll("chip-field");
        add.setPromptText("sailing, tea, old maps");
        add.setAccessibleText("Add what you care about");
        add.setOnAction(_ -> add());
        getChildren().add(add);
    }

    void show(List<String> names) {
        getChildren().setAll(Stream.concat(names.stream().map(this::chip), Stream.of(add)).toList());
    }

    private Node chip(String name) {
        return new Chip(null, name).removable(name, () -> model.removeInterest(name));
    }

    private void add() {
        model.addInterests(add.getText());
        add.clear();
    }
}
