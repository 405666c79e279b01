package app.klatch.ui;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The two faces of a relationship: the left half is lit by a two-way interaction online, the right half by one in person.
public final class Coin extends HBox {
    private final Region online = half("coin-online");
    private final Region inPerson = half("coin-in-person");
    private final Tooltip tooltip = new Tooltip();

    /// `diameter` in pixels.
    public Coin(double diameter) {
        getStyleClass().add("coin");
        getChildren().addAll(online, inPerson);
        for (Region half : new Region[] {online, inPerson}) {
            half.setMinSize(diameter / 2, diameter);
            half.setPrefSize(diameter / 2, diameter);
        }
        setMinSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        Tooltip.install(this, tooltip);
        show(false, false);
    }

    /// Lights each half or leaves it dark.
    public void show(boolean onlineLit, boolean inPersonLit) {
        online.pseudoClassStateChanged(States.LIT, onlineLit);
        inPerson.pseudoClassStateChanged(States.LIT, inPersonLit);
        String words = words(onlineLit, inPersonLit);
        setAccessibleText("Coin: " + words);
        tooltip.setText(words);
    }

    /// What the coin says in words, for the caption beside it.
    public static String words(boolean onlineLit, boolean inPersonLit) {
        if (onlineLit && inPersonLit) {
            return "whole coin";
        }
        return onlineLit ? "online only" : inPersonLit ? "in person only" : "not talked yet";
    }

    private static Region half(String styleClass) {
        Region half = new Region();
        half.getStyleClass().addAll("coin-half", styleClass);
        return half;
    }
}
