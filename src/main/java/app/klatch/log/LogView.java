package app.klatch.log;

import app.klatch.log.LogViewModel.Showing;
import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.Keys;
import app.klatch.ui.Seen;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.LongConsumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole log, newest first, with filters over it. Only the cells in sight exist.
public final class LogView {
    private final LogViewModel model;
    private final LogNames names;
    private final Clock clock;
    private final InteractionForms forms;
    private final LongConsumer openPerson;
    private final Set<LogCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private LogFilterBar filters;

    @FXML private VBox root;
    @FXML private Label count;
    @FXML private Button add;
    @FXML private TextField text;
    @FXML private StackPane body;
    @FXML private ListView<LogLine> list;

    LogView(LogViewModel model, LogNames names, Clock clock, InteractionForms forms, LongConsumer openPerson) {
        this.model = model;
        this.names = names;
        this.clock = clock;
        this.forms = forms;
        this.openPerson = openPerson;
    }

    @FXML
    void initialize() {
        filters = new LogFilterBar(model, names);
        root.getChildren().add(1, filters);
        Seen.watch(root, model::inFront);
        count.textProperty().bind(model.count());
        text.textProperty().subscribe(typed -> model.filter(now -> now.withText(typed.strip())));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        add.setOnAction(_ -> forms.open(FormStart.EMPTY));
        list.setCellFactory(_ -> cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !line.isHeading()) {
                model.choose(line);
            }
        });
        model.filter().subscribe(now -> {
            if (!now.text().equals(text.getText().strip())) {
                text.setText(now.text());
            }
        });
        model.listing().subscribe(this::show);
        model.showing().subscribe(this::show);
        model.linesLoaded().subscribe(() -> cells.forEach(LogCell::showAgain));
    }

    /// To be called whenever the page has come to the front.
    public void shown() {
        list.requestFocus();
    }

    /// Reads the log before anybody looks at it.
    public void ahead() {
        model.refresh();
    }

    /// Shows what the filter lets through.
    public void filter(LogFilter wanted) {
        model.filter(_ -> wanted);
    }

    /// What Ctrl+F does here.
    public void focusFilter() {
        text.requestFocus();
        text.selectAll();
    }

    /// What can be done on this page now.
    public List<Action> actions() {
        return List.of(
                Action.of("log-open", "Open the person", "mdi2a-account-outline", "Enter", this::open),
                Action.of("log-down", "Next entry", "mdi2a-arrow-down", "J", () -> move(1)),
                Action.of("log-up", "Previous entry", "mdi2a-arrow-up", "K", () -> move(-1)),
                Action.of("log-new", "Log what happened", "mdi2n-note-plus-outline", "N", () -> forms.open(FormStart.EMPTY)),
                Action.of("log-edit", "Edit the entry", "mdi2p-pencil-outline", "E", this::edit),
                Action.of("log-edit-full", "Edit the entry", "mdi2p-pencil-outline", "Ctrl+E", this::edit),
                Action.of("log-delete", "Delete the entry", "mdi2d-delete-outline", "Delete", model::deleteChosen),
                Action.of("log-clear", "Clear the filters", "mdi2f-filter-off-outline", "X", filters::clear));
    }

    private LogCell cell() {
        LogCell cell = new LogCell(model, clock);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        cells.add(cell);
        return cell;
    }

    /// Headings are stepped over.
    private void move(int step) {
        list.requestFocus();
        int size = list.getItems().size();
        int line = Math.max(-1, list.getSelectionModel().getSelectedIndex()) + step;
        while (line >= 0 && line < size && list.getItems().get(line).isHeading()) {
            line += step;
        }
        if (line >= 0 && line < size) {
            choose(line);
            list.scrollTo(Math.max(0, line - 3));
        }
    }

    private void choose(int line) {
        list.getSelectionModel().clearAndSelect(line);
        list.getFocusModel().focus(line);
    }

    private void open() {
        LogRow row = model.chosen();
        if (row == null) {
            return;
        }
        switch (row.people().size()) {
            case 0 -> edit();
            case 1 -> openPerson.accept(row.people().getFirst().id());
            default -> PeopleMenu.show(list, row.people(), openPerson);
        }
    }

    private void edit() {
        LogRow row = model.chosen();
        if (row != null) {
            forms.edit(row.id());
        }
    }

    private void show(LogListing listing) {
        list.setItems(FXCollections.observableList(listing));
        int line = model.chosenLine();
        if (line >= 0) {
            choose(line);
        }
    }

    private void show(Showing showing) {
        list.setVisible(showing == Showing.ENTRIES);
        filters.setVisible(showing != Showing.NOTHING_LOGGED);
        text.setVisible(showing != Showing.NOTHING_LOGGED);
        body.getChildren().removeIf(EmptyState.class::isInstance);
        if (showing == Showing.NOTHING_LOGGED) {
            body.getChildren().add(new EmptyState("mdi2n-notebook-outline", "Your log begins with one line",
                    "Every talk, call, message and post stands here, with everybody, newest first. Press N, or try this:",
                    "What happened today?", () -> forms.open(FormStart.EMPTY)));
        } else if (showing == Showing.NOTHING_MATCHES) {
            body.getChildren().add(new EmptyState("mdi2f-filter-outline", "Nothing fits these filters",
                    "Take one away by its cross, or all of them with the key X.", null, () -> {}));
        }
    }

    private void onKey(KeyEvent event) {
        boolean up = Keys.matches("Up", event);
        if (up || Keys.matches("Down", event)) {
            event.consume();
            move(up ? -1 : 1);
        } else if (Keys.matches("Enter", event)) {
            event.consume();
            open();
        } else if (Keys.matches("Delete", event)) {
            event.consume();
            model.deleteChosen();
        }
    }

    private void typing(KeyEvent event) {
        if (Keys.matches("Down", event) || Keys.matches("Enter", event)) {
            event.consume();
            move(list.getSelectionModel().isEmpty() ? 1 : 0);
        } else if (Keys.matches("Esc", event) && !text.getText().isEmpty()) {
            event.consume();
            text.clear();
        }
    }
}
