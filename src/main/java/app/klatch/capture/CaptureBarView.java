package app.klatch.capture;

import app.klatch.ui.Fxml;
import app.klatch.ui.Keys;
import app.klatch.ui.Wrapping;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The capture bar: one row that grows with a pasted signature. Enter saves; Alt+Enter begins a new line.
public final class CaptureBarView {
    private final CaptureBarViewModel model;
    private final CaptureSheetView sheet;
    private final Node sheetNode;
    @FXML private HBox bar;
    @FXML private StackPane glass;
    @FXML private StackPane pillPlace;
    @FXML private FontIcon pillIcon;
    @FXML private Label pillText;
    @FXML private Button release;
    @FXML private TextArea field;
    @FXML private StackPane hint;
    @FXML private Label key;

    public CaptureBarView(CaptureBarViewModel model) {
        this.model = model;
        this.sheet = new CaptureSheetView(model, this::backToField);
        this.sheetNode = Fxml.load(sheet);
    }

    /// What opens the form that takes more than a line.
    public void onMore(Runnable action) {
        sheet.onMore(action);
    }

    /// What hangs under the bar.
    public Node sheet() {
        return sheetNode;
    }

    @FXML
    void initialize() {
        Wrapping.of(field);
        key.setText(Keys.shown("Ctrl+N").replace("Ctrl ", "Ctrl+"));
        field.setTextFormatter(new TextFormatter<>(this::withinReason));
        field.textProperty().bindBidirectional(model.textProperty());
        field.textProperty().subscribe(text -> hint.setVisible(text.isEmpty()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        new GrowingField(field).watch();
        for (Region side : new Region[] {glass, pillPlace, hint}) {
            side.setMinWidth(Region.USE_PREF_SIZE);
            side.managedProperty().bind(side.visibleProperty());
        }
        model.pillProperty().subscribe(this::showPill);
        model.sheetProperty().subscribe(now -> field.setAccessibleHelp(
                now.selected() < 0 ? null : "Enter: " + now.rows().get(now.selected()).sentence()));
        release.setOnAction(_ -> {
            model.release();
            field.requestFocus();
        });
        bar.setOnMouseClicked(_ -> focus());
        field.setOnMouseClicked(_ -> model.open());
        bar.heightProperty().subscribe(height -> sheet.hangUnder(height.doubleValue()));
        bar.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> model.focused(isInside(owner)));
        bar.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onMouseElsewhere);
            }
        });
    }

    /// A click beside bar and sheet closes the sheet; the text stays.
    private void onMouseElsewhere(MouseEvent event) {
        if (event.getTarget() instanceof Node target && !isInside(target)) {
            model.keepDraft();
        }
    }

    /// Brings the caret into the line and opens the sheet of what stands there.
    public void focus() {
        backToField();
        field.end();
        model.open();
    }

    /// Puts a line into the bar, as if it had been typed; an example to try, for instance.
    public void write(String line) {
        field.setText(line);
        focus();
    }

    private void backToField() {
        field.requestFocus();
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(bar) || at.equals(sheetNode)) {
                return true;
            }
        }
        return false;
    }

    private void showPill(@Nullable Pill pill) {
        pillPlace.setVisible(pill != null);
        glass.setVisible(pill == null);
        if (pill != null) {
            pillText.setText(pill.text());
            pillIcon.setIconLiteral(pill.kind().icon());
            pillIcon.getStyleClass().setAll("ikonli-font-icon", pill.kind().iconStyle());
        }
    }

    private TextFormatter.@Nullable Change withinReason(TextFormatter.Change change) {
        if (change.getText().length() + field.getLength() <= CaptureWords.LONGEST || change.getText().isEmpty()) {
            return change;
        }
        model.refused(change.getText().length());
        return null;
    }

    private void onKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ENTER -> enter(event);
            case TAB -> tab(event.isShiftDown());
            case DOWN -> field.getText().indexOf('\n', field.getCaretPosition()) < 0 && model.move(1);
            case UP -> model.move(-1);
            case ESCAPE -> model.keepDraft();
            case BACK_SPACE -> field.getLength() == 0 && model.release();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean enter(KeyEvent event) {
        if (event.isAltDown()) {
            field.replaceSelection("\n");
        } else {
            model.enter(event.isShiftDown() ? AfterSave.STAY : event.isShortcutDown() ? AfterSave.OPEN : AfterSave.NEXT);
        }
        return true;
    }

    /// Tab goes through the readings where there are several, else to the chips, else on; Shift+Tab to the last chip.
    private boolean tab(boolean back) {
        if (back) {
            return sheet.focusChip(false) || field.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        return model.nextReading() || sheet.focusChip(true) || field.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
