package app.klatch.ui;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A sign that can say what it is made of: in a tooltip, to screen readers, and in a small popover by click, Enter or Space.
public final class Explained extends StackPane {
    private static final double WIDEST = 320;

    private final Tooltip tooltip = new Tooltip();
    private final Popover popover = new Popover();
    private final Label title = new Label();
    private final GridPane grid = new GridPane();

    public Explained(Node sign) {
        super(sign);
        getStyleClass().add("explained");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Tooltip.install(this, tooltip);
        title.getStyleClass().add("name");
        grid.getStyleClass().add("explanation-grid");
        VBox content = new VBox(title, grid);
        content.getStyleClass().add("explanation");
        popover.setContentNode(content);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(0, USE_COMPUTED_SIZE, WIDEST));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Says what the sign means now and what it is made of.
    public void explain(String what, List<Reason> reasons) {
        title.setText(what);
        tooltip.setText(reasons.stream().map(Reason::toString).collect(Collectors.joining("\n")));
        setAccessibleText(what + ". " + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")));
        grid.getChildren().clear();
        for (int row = 0; row < reasons.size(); row++) {
            Label head = label(reasons.get(row).what(), "muted");
            head.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row, head, label(reasons.get(row).why()));
        }
    }

    /// Shows the popover under the sign.
    public void open() {
        requestFocus();
        popover.show(this);
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Enter", event) || Keys.matches("Space", event)) {
            event.consume();
            open();
        } else if (Keys.matches("Esc", event) && popover.isShowing()) {
            event.consume();
            popover.hide();
        }
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        Wrapping.of(label);
        label.setMaxWidth(WIDEST);
        label.getStyleClass().addAll(styleClasses);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
