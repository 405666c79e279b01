package app.klatch.shell;

import app.klatch.ui.Icons;
import app.klatch.ui.States;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One page on the rail: icon, title and how many things wait there.
final class RailItem extends Button {
    private static final PseudoClass DOT = PseudoClass.getPseudoClass("dot");

    RailItem(Page page, Runnable onAction) {
        getStyleClass().setAll("rail-item");
        Label title = new Label(page.title());
        title.getStyleClass().add("rail-title");
        Label count = new Label();
        count.getStyleClass().add("rail-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(page.icon(), "rail-icon"), title, gap, count);
        row.getStyleClass().add("rail-row");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(page.title() + (page.shortcut() == null ? "" : "  " + page.shortcut())));
        setOnAction(_ -> onAction.run());
        page.badge().subscribe(number -> {
            int waiting = number.intValue();
            count.setText(waiting == 0 ? "" : waiting == Page.DOT ? "●" : String.valueOf(waiting));
            count.pseudoClassStateChanged(DOT, waiting == Page.DOT);
            setAccessibleText(waiting == 0 ? page.title() : page.title() + (waiting == Page.DOT ? ", it is time" : ", " + waiting));
        });
    }

    void setCurrent(boolean now) {
        pseudoClassStateChanged(States.CURRENT, now);
    }
}
