package app.klatch.board;

import app.klatch.log.PlatformChoice;
import app.klatch.platforms.Gathering;
import app.klatch.ui.Action;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The log of the platform, the people there, and the gatherings, one list at a time; only the cells in sight exist.
final class PlatformLists extends VBox implements PlatformPart {
    private final PlatformViewModel model;
    private final PlatformLinks links;
    private final PlatformLines lines;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton logTab = tab("Log");
    private final ToggleButton peopleTab = tab("People");
    private final ToggleButton gatheringsTab = tab("Gatherings");
    private final ListView<PlatformEntry> log;
    private final ListView<PersonThere> people;
    private final ListView<Gathering> gatherings;
    private final SeriesPart series;
    private final Button newGathering = new Button("New gathering", Icons.of("mdi2c-calendar-plus"));
    private final Button wholeLog = new Button("All of it in the Log", Icons.of("mdi2n-notebook-outline"));
    private final StackPane lists;
    private @Nullable PlatformDoings shown;

    PlatformLists(PlatformViewModel model, PlatformLinks links, RelativeDate dates) {
        this.model = model;
        this.links = links;
        this.lines = new PlatformLines(dates, model::today);
        this.series = new SeriesPart(model.series());
        log = list("The log of this platform", lines::of, entry -> links.editEntry().accept(entry.id()));
        log.setOnContextMenuRequested(event -> {
            if (isInLog()) {
                PlatformMenu.show(entryActions(), log, event);
            }
        });
        people = list("People there", lines::of, person -> links.openPerson().accept(person.id()));
        gatherings = list("Gatherings", lines::of, gathering -> model.open(gathering, links.openGathering()));
        OccasionMenu.install(gatherings, model);
        log.setPlaceholder(placeholder("Nothing logged here yet. Write above what happened."));
        gatherings.setPlaceholder(placeholder("No gathering yet. Shift+G makes one, past or to come."));
        HBox tabs = new HBox(logTab, peopleTab, gatheringsTab);
        tabs.getStyleClass().add("platform-tabs");
        lists = new StackPane(log, people, gatherings);
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(tabs, occasions(), lists, wholeLog());
        bind(logTab, log);
        bind(peopleTab, people);
        bind(gatheringsTab, gatherings);
        group.selectToggle(logTab);
        peopleTab.selectedProperty().subscribe(model::peopleInSight);
        group.selectedToggleProperty().subscribe(this::fillInSight);
        model.people().subscribe(this::fillPeople);
    }

    private HBox occasions() {
        quiet(newGathering, "Shift+G");
        HBox occasions = new HBox(series, newGathering);
        occasions.getStyleClass().add("platform-occasions");
        HBox.setHgrow(series, Priority.ALWAYS);
        shownWith(gatheringsTab, occasions);
        return occasions;
    }

    private HBox wholeLog() {
        quiet(wholeLog, "Shift+L");
        HBox line = new HBox(wholeLog);
        line.getStyleClass().add("platform-whole-log");
        shownWith(logTab, line);
        return line;
    }

    void showLog() {
        show(logTab, log);
    }

    /// Opens the Log page with all that was logged here.
    void showWholeLog() {
        wholeLog.fire();
    }

    /// Whether the keys go to an entry of the log, and not to the platform as a whole.
    boolean isInLog() {
        return log.isFocused() && !log.getSelectionModel().isEmpty();
    }

    /// What can be done with the chosen entry of the log; by its letters only while the log has the focus.
    List<Action> entryActions() {
        PlatformEntry entry = log.getSelectionModel().getSelectedItem();
        if (entry == null || !logTab.isSelected() || shown == null) {
            return List.of();
        }
        Runnable edit = () -> links.editEntry().accept(entry.id());
        Action anywhere = Action.of("platform-entry-edit-full", "Edit the entry", "mdi2p-pencil-outline", "Ctrl+E", edit);
        Action delete = Action.of("platform-entry-delete", "Delete the entry", "mdi2d-delete-outline", "Delete", () -> model.delete(entry));
        return !isInLog() ? List.of(anywhere, PlatformMenu.withoutKey(delete))
                : List.of(Action.of("platform-entry-edit", "Edit the entry", "mdi2p-pencil-outline", "E", edit), anywhere, delete);
    }

    void showPeople() {
        show(peopleTab, people);
    }

    void showGatherings() {
        show(gatheringsTab, gatherings);
    }

    /// Where a rhythm in which it comes again is typed.
    void addSeries() {
        group.selectToggle(gatheringsTab);
        series.add();
    }

    @Override
    public void render(PlatformPage page) {
        series.render(page);
        newGathering.setOnAction(_ -> links.newGathering().accept(page.id()));
        wholeLog.setOnAction(_ -> links.wholeLog().accept(new PlatformChoice(page.id(), page.platform().name())));
    }

    @Override
    public void fill(@Nullable PlatformDoings doings) {
        shown = doings;
        lists.setVisible(doings != null);
        logTab.setText(doings == null ? "Log" : "Log " + doings.entries().size() + (doings.entries().size() < PlatformListRepository.MOST_ENTRIES ? "" : "+"));
        peopleTab.setText(doings == null ? "People" : "People " + doings.people());
        gatheringsTab.setText(doings == null ? "Gatherings" : "Gatherings " + doings.gatherings().size());
        fillInSight();
    }

    /// Only the list in sight is filled. While another platform is being read it keeps its lines, unseen: emptied and filled
    /// again, all their styles would be looked up anew.
    private void fillInSight() {
        if (shown == null) {
            return;
        }
        if (logTab.isSelected()) {
            ListFill.fillFor(shown.platformId(), log, shown.entries(), PlatformEntry::id);
        } else if (gatheringsTab.isSelected()) {
            ListFill.fillFor(shown.platformId(), gatherings, shown.gatherings(), gathering -> gathering.happenedOn().toEpochDay());      // one a day
        }
    }

    /// Empty until they are read, without saying that nobody is there.
    private void fillPeople(@Nullable List<PersonThere> there) {
        people.setPlaceholder(placeholder(there == null ? "" : "Nobody here yet. People come by their handles, by gatherings and by what you log."));
        if (there == null || shown == null) {
            people.getItems().clear();
            return;
        }
        ListFill.fillFor(shown.platformId(), people, there, PersonThere::id);
        if (people.isFocused() && people.getSelectionModel().isEmpty()) {
            people.getSelectionModel().selectFirst();
        }
    }

    @Override
    public void commit() {
        series.commit();
    }

    private void bind(ToggleButton tab, ListView<?> list) {
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> group.selectToggle(tab));      // pressing the chosen one doesn't take the choice away
        list.visibleProperty().bind(tab.selectedProperty());
    }

    private static void shownWith(ToggleButton tab, Node node) {
        node.visibleProperty().bind(tab.selectedProperty());
        node.managedProperty().bind(tab.selectedProperty());
    }

    private static void quiet(Button button, String key) {
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(button.getText() + "  (" + Keys.shown(key) + ")"));
    }

    private void show(ToggleButton tab, ListView<?> list) {
        group.selectToggle(tab);
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static <T> ListView<T> list(String name, Function<T, LineCell.Line> words, Consumer<T> open) {
        ListView<T> list = new ListView<>();
        list.getStyleClass().addAll("plain-list", "platform-list");
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new LineCell<>(words, open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (Keys.matches("Enter", event) && chosen != null) {
                event.consume();
                open.accept(chosen);
            }
        });
        return list;
    }

    private static ToggleButton tab(String name) {
        ToggleButton tab = new ToggleButton(name);
        tab.getStyleClass().add("stage-step");
        return tab;
    }

    private static Label placeholder(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        Wrapping.of(label);
        return label;
    }
}
