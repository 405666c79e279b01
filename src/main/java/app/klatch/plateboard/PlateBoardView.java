package app.klatch.plateboard;

import app.klatch.plateboard.PlateBoardViewModel.Showing;
import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.LineBox;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Seen;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Plates page: the picture of all of them, chips that narrow the list down, and the list. Only the cells in sight exist.
public final class PlateBoardView {
    private static final String EXAMPLE = "Met Ana Ruiz of Northwind every 4w..6w";
    private static final int PAGE = 8;

    private final PlateBoardViewModel model;
    private final PlateActions actions;
    private final PlateLineViewModel line;
    private final LineBox<PlateLine> lineBox;
    private final RelativeDate dates;
    private final PlateShelf shelf;
    private final Consumer<String> tryLine;
    private final Set<PlateCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

    @FXML private VBox root;
    @FXML private Label count;
    @FXML private TextField text;
    @FXML private VBox picture;
    @FXML private HBox chips;
    @FXML private StackPane body;
    @FXML private ListView<Long> list;

    /// `tryLine` puts an example into the capture bar.
    public PlateBoardView(PlateBoardViewModel model, PlateActions actions, PlateLineViewModel line, Clock clock, Consumer<String> tryLine) {
        this.model = model;
        this.actions = actions;
        this.line = line;
        this.lineBox = PlateLineBox.of(line);
        this.dates = new RelativeDate(clock);
        this.shelf = new PlateShelf(dates, this::choose);
        this.tryLine = tryLine;
    }

    @FXML
    void initialize() {
        picture.getChildren().add(shelf);
        for (PlateFilter filter : PlateFilter.values()) {
            chips.getChildren().add(chip(filter));
        }
        Seen.watch(root, model::inFront);
        count.textProperty().bind(model.count());
        text.textProperty().subscribe(model::search);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().subscribe(id -> {
            if (id != null) {
                model.choose(id);
            }
        });
        line.open().subscribe(this::opened);
        model.bands().subscribe(shelf::show);
        model.listed().subscribe(this::show);
        model.showing().subscribe(this::show);
        model.filter().subscribe(_ -> show(model.showing().get()));
        model.linesLoaded().subscribe(() -> {
            cells.forEach(PlateCell::showAgain);
            selectChosen();
        });
    }

    /// To be called whenever the page has come to the front.
    public void shown() {
        if (line.open().get() == null) {
            list.requestFocus();
        }
    }

    /// What Ctrl+F does here.
    public void focusFilter() {
        text.requestFocus();
        text.selectAll();
    }

    /// What can be done on this page now.
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(actions.now());
        all.add(Action.of("plates-down", "Next plate", "mdi2a-arrow-down", "J", () -> move(1)));
        all.add(Action.of("plates-up", "Previous plate", "mdi2a-arrow-up", "K", () -> move(-1)));
        for (PlateFilter filter : PlateFilter.values()) {
            all.add(Action.of("plates-" + filter, "Plates: " + filter.label(), filter.icon(), () -> model.filter(filter)));
        }
        return all;
    }

    private ToggleButton chip(PlateFilter filter) {
        ToggleButton chip = new ToggleButton(filter.label(), Icons.of(filter.icon()));
        chip.getStyleClass().add("filter-chip");
        chip.setTooltip(new Tooltip(filter.meaning()));
        chip.setOnAction(_ -> model.filter(filter));
        model.filter().subscribe(now -> chip.setSelected(now == filter));
        return chip;
    }

    private PlateCell cell() {
        PlateCell cell = new PlateCell(model, actions, line, lineBox, dates);
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                act("plate-open");
            }
        });
        cells.add(cell);
        return cell;
    }

    private void opened(@Nullable PlateLine open) {
        model.hold(open != null);
        if (open == null && lineBox.hadFocus()) {
            list.requestFocus();
        }
    }

    private void move(int lines) {
        int size = list.getItems().size();
        if (size > 0 && line.leave()) {
            list.requestFocus();
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) lines, 0, size - 1);
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void choose(long id) {
        int at = list.getItems().indexOf(id);
        if (at >= 0 && line.leave()) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
            list.requestFocus();
        }
    }

    private void show(List<Long> ids) {
        int at = model.chosenLine();                           // before the list chooses something by itself
        list.setItems(FXCollections.observableList(ids));
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
    }

    /// Where the same people are listed again the list chooses nothing by itself.
    private void selectChosen() {
        int at = model.chosenLine();
        if (at >= 0 && at < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
    }

    private void show(Showing showing) {
        PlateFilter filter = model.filter().get();
        boolean any = showing == Showing.PLATES || showing == Showing.NOTHING_LEFT;
        list.setVisible(showing == Showing.PLATES);
        List.of(picture, chips, text).forEach(node -> node.setVisible(any));
        body.getChildren().removeIf(EmptyState.class::isInstance);
        if (showing == Showing.NO_PLATES) {
            body.getChildren().add(new EmptyState("mdi2c-circle-outline", "No plates spin yet",
                    "A plate says how often you want to be in touch with somebody. Write “every 6 weeks” when you meet them, or press P on"
                            + " their page; Klatch tells you when it begins to wobble.", EXAMPLE, () -> tryLine.accept(EXAMPLE)));
        } else if (showing == Showing.NOTHING_LEFT) {
            boolean searched = !model.text().get().isEmpty();
            body.getChildren().add(new EmptyState(filter.icon(), searched ? "Nobody by that name has a plate here" : filter.nobody(),
                    searched ? "Esc in the field shows all of them again." : filter.meaning(), null, () -> {}));
        }
    }

    /// The keys that a list would take for itself.
    private void onKey(KeyEvent event) {
        if (line.open().get() != null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> act("plate-open");
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(String id) {
        actions.now().stream().filter(action -> action.id().equals(id)).findFirst().ifPresent(action -> action.run().run());
    }

    private void typing(KeyEvent event) {
        if (Keys.matches("Down", event) || Keys.matches("Enter", event)) {
            event.consume();
            move(0);
        } else if (Keys.matches("Esc", event) && !text.getText().isEmpty()) {
            event.consume();
            text.clear();
        }
    }
}
