package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Keys;
import app.klatch.ui.Overlay;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The card over the window that edits a platform. Enter in a line and Ctrl+Enter anywhere save, Esc leaves it as it was.
final class PlatformForm extends VBox {
    private final PlatformFormViewModel model;
    private final Overlay overlay;
    private final TextField name = new TextField();
    private final ComboBox<PlatformKind> kind = choice(List.of(PlatformKind.values()), PlatformKind::word);
    private final ComboBox<Side> side = choice(List.of(Side.values()), Side::word);
    private final ComboBox<PlatformStage> stage = choice(List.of(PlatformStage.values()), PlatformStage::word);
    private final TextField cadence = new TextField();
    private final TextField url = new TextField();
    private final TextField closed = new TextField();
    private final TextArea note = new TextArea();
    private final ComboBox<@Nullable TendedPlatform> counterpart = choice(List.of(), each -> each == null ? "none chosen" : each.name());
    private final Label hint = new Label();

    private PlatformForm(PlatformFormViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("overlay-card", "platform-form");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("platform-form-grid");
        row(grid, 0, "Name", name);
        row(grid, 1, "Kind", kind);
        row(grid, 2, "Side", side);
        row(grid, 3, "Stage", stage);
        row(grid, 4, "How often", cadence);
        row(grid, 5, "Link", url);
        row(grid, 6, "Other side", counterpart);
        row(grid, 7, "Closed in", closed);
        row(grid, 8, "Note", note);
        cadence.setPromptText("every 2 weeks");
        closed.setPromptText("a year, when the network has ended");
        Wrapping.of(note);
        note.setPrefRowCount(3);
        hint.getStyleClass().addAll("editable-hint", "caption");
        hint.pseudoClassStateChanged(States.PROBLEM, true);
        Wrapping.of(hint);
        Label heading = new Label("Edit the platform");
        heading.getStyleClass().add("strong");
        getChildren().addAll(heading, grid, hint, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        fill(model.start());
        side.valueProperty().subscribe(this::offerCounterparts);
    }

    /// Opens the form over the window.
    static void open(PlatformFormViewModel model, Overlay overlay) {
        PlatformForm form = new PlatformForm(model, overlay);
        overlay.open(form, form.name);
        form.name.selectAll();
    }

    private HBox buttons() {
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        Button save = new Button("Save platform");
        save.getStyleClass().add("dialog-action");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        HBox buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("dialog-buttons");
        return buttons;
    }

    private void fill(PlatformDraft start) {
        name.setText(start.name());
        kind.setValue(start.kind());
        side.setValue(start.side());
        stage.setValue(start.stage());
        cadence.setText(start.cadence());
        url.setText(start.url());
        closed.setText(start.closed());
        note.setText(start.note());
        offerCounterparts();
        counterpart.getItems().stream().filter(each -> each != null && Long.valueOf(each.id()).equals(start.counterpartId())).findFirst()
                .ifPresent(counterpart::setValue);
    }

    private void offerCounterparts() {
        TendedPlatform chosen = counterpart.getValue();
        List<TendedPlatform> offered = model.counterparts(draft());
        counterpart.getItems().setAll(offered);
        counterpart.getItems().addFirst(null);
        counterpart.setValue(chosen != null && offered.contains(chosen) ? chosen : null);
    }

    private PlatformDraft draft() {
        TendedPlatform other = counterpart.getValue();
        return new PlatformDraft(name.getText(), kind.getValue(), side.getValue(), stage.getValue(), cadence.getText(), url.getText(),
                note.getText(), other == null ? null : other.id(), closed.getText());
    }

    private void save() {
        String complaint = model.save(draft(), overlay::close);
        hint.setText(complaint == null ? "" : complaint);
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Ctrl+Enter", event)) {
            event.consume();
            save();
        }
    }

    private static void row(GridPane grid, int row, String label, Control field) {
        Label words = new Label(label);
        words.getStyleClass().add("muted");
        words.setLabelFor(field);
        words.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(label);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row, words, field);
    }

    private static <T extends @Nullable Object> ComboBox<T> choice(List<? extends T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().addAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        return box;
    }
}
