package app.klatch.ui;

import javafx.scene.control.Label;

/// The small heading over a part of a page ("Follow-ups", "November 2026").
public final class SectionHeader extends Label {
    public SectionHeader() {
        getStyleClass().add("section-header");
    }

    public SectionHeader(String text) {
        this();
        setText(text);
    }
}
