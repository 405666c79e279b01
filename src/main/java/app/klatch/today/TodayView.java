package app.klatch.today;

import app.klatch.ui.EmptyState;
import app.klatch.ui.LineBox;
import app.klatch.ui.Seen;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Today page. Its keys come through the page's actions; the list itself only knows the arrows.
public final class TodayView {
    private static final String EXAMPLE = "Met Ana of Northwind @Chamber after-hours !fri send deck";

    private static final int PAGE = 8;

    private final TodayViewModel model;
    private final TodayActions actions;
    private final InlineViewModel line;
    private final LineBox<Inline> box;
    private final Consumer<String> tryLine;
    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label summary;
    @FXML private StackPane content;
    @FXML private ListView<TodayEntry> list;

    /// `tryLine` puts an example into the capture bar.
    public TodayView(TodayViewModel model, TodayActions actions, InlineViewModel line, Consumer<String> tryLine) {
        this.model = model;
        this.actions = actions;
        this.line = line;
        this.box = InlineBox.of(line);
        this.tryLine = tryLine;
    }

    @FXML
    void initialize() {
        title.textProperty().bind(model.title());
        Wrapping.of(summary);
        summary.textProperty().bind(model.summary());
        summary.visibleProperty().bind(model.summary().isNotEmpty());
        list.setItems(model.entries());
        list.setCellFactory(_ -> new TodayCell(model, actions, line, box));
        list.setAccessibleText("What wants you today");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosenInList);
        model.entries().addListener((ListChangeListener<TodayEntry>) _ -> chooseInList());
        model.selected().subscribe(_ -> chooseInList());
        model.state().subscribe(this::show);
        line.open().subscribe(this::opened);
        Seen.watch(page, model::inFront);
    }

    private void show(TodayViewModel.State state) {
        content.getChildren().setAll(switch (state) {
            case LOADING, ROWS -> List.<Node>of(list);
            case NOBODY -> List.<Node>of(new EmptyState("mdi2w-weather-sunset-up", "Whom did you meet?",
                    "Write one line about somebody: who, where, and what comes next. Klatch tells you here when it is time.",
                    EXAMPLE, () -> tryLine.accept(EXAMPLE)));
            case NOTHING -> List.<Node>of(new EmptyState("mdi2c-coffee-outline", "Time for a coffee",
                    "Nothing is due. Met somebody? One line keeps it.",
                    EXAMPLE, () -> tryLine.accept(EXAMPLE)));
        });
    }

    private void opened(@Nullable Inline open) {
        model.hold(open != null);
        Scrolling.grown(list);
        if (open != null) {
            Platform.runLater(() -> Scrolling.reveal(list, TodayEntries.indexOf(model.entries(), open.row().key())));
        }
        if (open == null && box.hadFocus()) {
            list.requestFocus();
        }
    }

    /// The keys that a list would take for itself.
    private void keys(KeyEvent event) {
        if (line.open().get() != null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case HOME -> model.move(-model.entries().size());
            case END -> model.move(model.entries().size());
            case ENTER -> {
                if (!list.isFocused()) {
                    return;
                }
                model.current().ifPresent(actions::open);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The mouse chooses in the list; headings can't be chosen.
    private void chosenInList(@Nullable TodayEntry entry) {
        if (entry instanceof TodayEntry.Line chosen) {
            model.select(chosen.row().key());
        } else if (entry != null) {
            chooseInList();
        }
    }

    private void chooseInList() {
        int index = TodayEntries.indexOf(model.entries(), model.selected().get());
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            Scrolling.reveal(list, index);
        }
    }
}
