package app.klatch.people;

import app.klatch.people.PeopleViewModel.Showing;
import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.Keys;
import app.klatch.ui.Seen;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The People page: a field that searches while one types, and the list.
public final class PeopleView {
    static final String EXAMPLE = "Met Ana Ruiz of Northwind @Chamber after-hours !fri send deck";

    private final PeopleViewModel model;
    private final Clock clock;
    private final LongConsumer openPerson;
    private final Consumer<String> intoCaptureBar;
    private final Runnable focusCaptureBar;
    private PeopleTable list;
    private RoleChip roles;
    @FXML private VBox root;
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private ToggleButton archived;
    @FXML private HBox filters;
    @FXML private HBox selectionBar;
    @FXML private Label selection;
    @FXML private Button archive;
    @FXML private StackPane body;
    @FXML private TableView<Long> table;

    /// `intoCaptureBar` puts a line into the capture bar and the caret behind it, `focusCaptureBar` only the caret.
    public PeopleView(PeopleViewModel model, Clock clock, LongConsumer openPerson, Consumer<String> intoCaptureBar,
            Runnable focusCaptureBar) {
        this.model = model;
        this.clock = clock;
        this.openPerson = openPerson;
        this.intoCaptureBar = intoCaptureBar;
        this.focusCaptureBar = focusCaptureBar;
    }

    @FXML
    void initialize() {
        list = new PeopleTable(table, model, clock, openPerson);
        count.textProperty().bind(model.countProperty());
        filter.textProperty().bindBidirectional(model.filterProperty());
        archived.selectedProperty().bindBidirectional(model.archivedProperty());
        roles = FilterChips.fill(filters, model);
        model.archivedProperty().subscribe(now -> archive.setText(now ? "Bring back" : "Archive"));
        model.selectedCountProperty().subscribe(now -> showSelection(now.intValue()));
        model.showingProperty().subscribe(this::show);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onTable);
        model.linesLoadedProperty().subscribe(() -> {
            Showing now = model.showingProperty().get();
            if (now == Showing.NOBODY_MATCHES || now == Showing.NOBODY_LEFT) {
                show(now);                 // another text that nobody matches
            }
        });
        Seen.watch(root, model::inFront);
    }

    /// To be called whenever the page has come to the front: typing searches at once, unless somebody is selected.
    public void shown() {
        if (model.selected().isEmpty()) {
            focusFilter();
        } else {
            list.focus();
        }
    }

    /// What Ctrl+F does here.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// What can be done on this page now.
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(List.of(
                Action.of("people-open", "Open the person", "mdi2a-account-outline", "Enter", list::open),
                Action.of("people-next", "Next person", "mdi2a-arrow-down", "J", () -> list.move(KeyCode.DOWN)),
                Action.of("people-previous", "Previous person", "mdi2a-arrow-up", "K", () -> list.move(KeyCode.UP)),
                Action.of("people-add", "Add somebody", "mdi2a-account-plus-outline", "N", focusCaptureBar),
                Action.of("people-archive", model.archivedProperty().get() ? "Bring the selected back" : "Archive the selected",
                        "mdi2a-archive-outline", model::archiveSelected),
                Action.of("people-delete", "Delete the selected", "mdi2d-delete-outline", "Delete", model::deleteSelected),
                Action.of("people-archived", model.archivedProperty().get() ? "Leave the archive" : "Show the archived",
                        "mdi2a-archive-outline", archived::fire)));
        if (!model.filtersProperty().get().isEmpty()) {
            all.add(Action.of("people-everybody", "Drop the filters", "mdi2f-filter-off-outline", model::dropFilters));
        }
        for (PeopleFilter one : PeopleFilter.values()) {
            all.add(Action.of("people-filter-" + one, (model.filtersProperty().get().contains(one) ? "Without the filter: " : "Filter: ")
                    + one.label(), one.icon(), one.key(), () -> model.toggle(one)));
        }
        all.add(Action.of("people-filter-role", "Filter by role", "mdi2a-account-group-outline", RoleChip.KEY, roles::show));
        return all;
    }

    @FXML
    void archiveSelected() {
        model.archiveSelected();
    }

    @FXML
    void deleteSelected() {
        model.deleteSelected();
    }

    @FXML
    void deselect() {
        table.getSelectionModel().clearSelection();
    }

    private void onTable(KeyEvent event) {
        for (Action action : actions()) {
            if (action.shortcut() != null && Keys.matches(action.shortcut(), event)) {
                event.consume();
                action.run().run();
                return;
            }
        }
    }

    private void typing(KeyEvent event) {
        if (Keys.matches("Enter", event)) {
            list.open();
            event.consume();
        } else if (Keys.matches("Down", event)) {
            list.move(KeyCode.DOWN);
            event.consume();
        } else if (Keys.matches("Esc", event) && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (Keys.matches("Esc", event)) {
            list.focus();
        }
    }

    private void showSelection(int selected) {
        selectionBar.setVisible(selected > 1);
        count.setVisible(selected < 2);
        selection.setText(PeopleWords.selected(selected));
    }

    private void show(Showing showing) {
        boolean people = showing == Showing.PEOPLE;
        table.setVisible(people);
        archived.setVisible(showing != Showing.NOBODY_ADDED);
        filter.setVisible(showing != Showing.NOBODY_ADDED);
        filters.setVisible(showing != Showing.NOBODY_ADDED);
        body.getChildren().removeIf(EmptyState.class::isInstance);
        if (!people && showing != Showing.NOTHING_YET) {
            body.getChildren().add(empty(showing));
        }
    }

    private Node nobodyLeft() {
        Set<PeopleFilter> on = model.filtersProperty().get();
        PeopleFilter only = on.size() == 1 && filter.getText().isBlank() && model.narrowing().rolesProperty().get().isEmpty() ? on.iterator().next() : null;
        return only == null
                ? new EmptyState("mdi2f-filter-outline", "Nobody is left", "No one passes all of this at once.", "Show everybody", this::showEverybody)
                : new EmptyState(only.icon(), only.nobody(), only.meaning(), "Show everybody", this::showEverybody);
    }

    private void showEverybody() {
        filter.clear();
        model.dropFilters();
    }

    private Node empty(Showing showing) {
        return switch (showing) {
            case NOBODY_MATCHES -> new EmptyState("mdi2a-account-search-outline", "Nobody matches",
                    "Names, companies, notes, interests and addresses are searched. Met somebody new?",
                    "Met " + filter.getText().strip(), () -> intoCaptureBar.accept("Met " + filter.getText().strip()));
            case NOBODY_LEFT -> nobodyLeft();
            case NOBODY_ARCHIVED -> new EmptyState("mdi2a-archive-outline", "Nobody is archived",
                    "Select somebody and press A: they leave the list, and nothing is lost.", null, () -> {});
            case ALL_ARCHIVED -> new EmptyState("mdi2a-archive-outline", "Everybody is archived",
                    "Press Archived above to see them and to bring them back, or meet somebody new:",
                    EXAMPLE, () -> intoCaptureBar.accept(EXAMPLE));
            default -> new EmptyState("mdi2a-account-multiple-outline", "Your people will be here",
                    "Type whom you met, where, and what comes next, all in one line. Try this one:",
                    EXAMPLE, () -> intoCaptureBar.accept(EXAMPLE));
        };
    }
}
