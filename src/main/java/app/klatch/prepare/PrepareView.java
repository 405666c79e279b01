package app.klatch.prepare;

import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.KeyHint;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One person at a time in large type, everybody else in a list beside it: what can be read in a car park.
public final class PrepareView {
    private final PrepareViewModel model;
    private final PrepareLinks links;
    private final TextField agenda = new TextField();
    private final EmptyState nobody = new EmptyState("mdi2a-account-question-outline", "Nobody is expected yet",
            "Open the gathering (Enter) and tick who comes with Space, or type their names there. Then everybody has a page here.",
            null, () -> {});
    private final EmptyState gone = new EmptyState("mdi2c-calendar-remove-outline", "There is nothing to prepare any more",
            "It was deleted, here or in another window. Ctrl+Z brings it back; Esc goes back.", null, () -> {});
    private @Nullable Brief shown;

    @FXML private StackPane root;
    @FXML private BorderPane page;
    @FXML private Label title;
    @FXML private Label when;
    @FXML private Label who;
    @FXML private Button openGathering;
    @FXML private Button print;
    @FXML private ListView<Brief> list;
    @FXML private ScrollPane scroll;

    public PrepareView(PrepareViewModel model, PrepareLinks links) {
        this.model = model;
        this.links = links;
    }

    @FXML
    void initialize() {
        root.getChildren().add(gone);
        list.setCellFactory(_ -> new BriefCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onList);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        agenda.setPromptText("What to talk about, then Enter");
        agenda.setAccessibleText("What to talk about");
        agenda.textProperty().bindBidirectional(model.line());
        agenda.setOnAction(_ -> model.addLine());
        agenda.addEventHandler(KeyEvent.KEY_PRESSED, this::onField);
        print.setGraphic(new KeyHint("P"));
        print.setOnAction(_ -> print());
        openGathering.setGraphic(new KeyHint("G"));
        openGathering.setOnAction(_ -> openGathering());
        root.sceneProperty().subscribe(scene -> model.inFront(scene != null));
        model.page().subscribe(this::render);
        model.state().subscribe(this::render);
        model.brief().subscribe(this::renderBrief);
    }

    /// Puts the focus where the keys act.
    public void focus() {
        (list.isVisible() && page.isVisible() ? list : root).requestFocus();
    }

    /// What the keys and the palette offer on this page.
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        Brief brief = model.brief().get();
        if (brief != null) {
            all.add(Action.of("prepare-note", "Write down what to talk about", "mdi2n-note-edit-outline", "N", agenda::requestFocus));
            all.add(Action.of("prepare-print", "Print these pages", "mdi2p-printer-outline", "P", this::print));
            all.add(Action.of("prepare-down", "Next person", "mdi2a-arrow-down", "J", () -> model.move(1)));
            all.add(Action.of("prepare-up", "Previous person", "mdi2a-arrow-up", "K", () -> model.move(-1)));
            all.add(Action.of("prepare-open", "Open " + brief.name(), "mdi2a-arrow-right", "Enter", () -> links.openPerson().accept(brief.personId())));
        }
        if (model.gatheringId() != 0) {
            all.add(Action.of("prepare-gathering", "Open the gathering", "mdi2c-calendar-account-outline", brief == null ? "Enter" : "G", this::openGathering));
        }
        return all;
    }

    private void print() {
        model.document().ifPresent(links.print());
    }

    private void openGathering() {
        if (model.gatheringId() != 0) {
            links.openGathering().accept(model.gatheringId());
        }
    }

    /// The list keeps the arrows for itself; Enter opens the person.
    private void onList(KeyEvent event) {
        Brief brief = model.brief().get();
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> {
                if (brief != null) {
                    links.openPerson().accept(brief.personId());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Esc goes back to the list and leaves what is typed.
    private void onField(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                focus();
                event.consume();
            }
            default -> { }
        }
    }

    private void render() {
        PreparePage now = model.page().get();
        boolean focused = root.isFocused() || list.isFocused();
        page.setVisible(now != null);
        gone.setVisible(model.state().get() == PrepareViewModel.State.GONE);
        if (now == null) {
            return;
        }
        title.setText(now.title());
        show(when, now.when());
        show(who, now.who());
        openGathering.setVisible(model.gatheringId() != 0);
        openGathering.setManaged(openGathering.isVisible());
        print.setDisable(now.briefs().isEmpty());
        list.getItems().setAll(now.briefs());
        list.setVisible(now.briefs().size() > 1);
        list.setManaged(list.isVisible());
        renderBrief();
        if (focused) {
            focus();
        }
    }

    private void renderBrief() {
        Brief brief = model.brief().get();
        if (brief == null) {
            shown = null;
            scroll.setContent(model.state().get() == PrepareViewModel.State.NOBODY ? nobody : null);
            return;
        }
        if (!brief.equals(shown)) {
            boolean another = shown == null || shown.personId() != brief.personId();
            boolean typing = agenda.isFocused();
            shown = brief;
            scroll.setContent(new BriefBox(brief, agenda));
            if (another) {
                scroll.setVvalue(0);
            }
            if (typing) {
                agenda.requestFocus();
                agenda.end();
            }
        }
        list.getSelectionModel().select(brief);
        list.scrollTo(Math.max(0, list.getItems().indexOf(brief) - 3));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
