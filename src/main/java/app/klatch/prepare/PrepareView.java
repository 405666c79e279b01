package app.klatch.prepare;

import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.KeepInSight;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One person at a time in large type, everybody else in a list beside it: what can be read in a car park.
public final class PrepareView {
    /// What was last on the page stays on top of the next.
    private static final double ALMOST = 0.9;
    private static final double ARROW = 0.2;
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final PrepareViewModel model;
    private final PrepareLinks links;
    private final AgendaPart agenda;
    private final StackPane body = new StackPane();
    private final EmptyState nobody = new EmptyState("mdi2a-account-question-outline", "Nobody is expected yet",
            "Press G to open the gathering: tick who comes with Space, or type their names there. Then everybody has a page here.",
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
    @FXML private FlowPane keys;

    public PrepareView(PrepareViewModel model, PrepareLinks links) {
        this.model = model;
        this.links = links;
        this.agenda = new AgendaPart(model, this::focus);
    }

    @FXML
    void initialize() {
        root.getChildren().addAll(nobody, gone);
        list.setCellFactory(_ -> new BriefCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onList);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (root.isFocused()) {
                onPage(event);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        button(print, "P", this::print);
        button(openGathering, "G", this::openGathering);
        scroll.setContent(body);
        KeepInSight.install(scroll, body);
        Seen.watch(root, model::inFront);
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
            all.add(Action.of("prepare-note", "Note for the talk", "mdi2n-note-edit-outline", "N", agenda::write));
            if (!brief.agenda().isEmpty()) {
                all.add(Action.of("prepare-talked", "Talked about", "mdi2c-check", "T", agenda::tick));
            }
            all.add(Action.of("prepare-print", "Print", "mdi2p-printer-outline", "P", this::print));
            if (list.isVisible()) {
                all.add(Action.of("prepare-down", "Next", "mdi2a-arrow-down", "J", () -> model.move(1)));
                all.add(Action.of("prepare-up", "Previous", "mdi2a-arrow-up", "K", () -> model.move(-1)));
            }
            all.add(Action.of("prepare-open", "Open the person", "mdi2a-arrow-right", "Enter", () -> links.openPerson().accept(brief.personId())));
        }
        if (model.gatheringId() != 0) {
            all.add(Action.of("prepare-gathering", "Open the gathering", "mdi2c-calendar-account-outline", "G", this::openGathering));
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
            case PAGE_DOWN, SPACE -> scroll(1);
            case PAGE_UP -> scroll(-1);
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

    /// With nobody else to go to, the arrows lead down the page.
    private void onPage(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> scroll(ARROW);
            case UP -> scroll(-ARROW);
            case PAGE_DOWN, SPACE -> scroll(1);
            case PAGE_UP -> scroll(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scroll(double windows) {
        root.applyCss();
        root.layout();        // a page that was shown just now has no height yet
        Node content = scroll.getContent();
        double shownHeight = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - shownHeight;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + windows * ALMOST * shownHeight / hidden, 0, 1));
        }
    }

    private void render() {
        PreparePage now = model.page().get();
        boolean focused = root.isFocused() || list.isFocused();
        page.setVisible(now != null);
        gone.setVisible(model.state().get() == PrepareViewModel.State.GONE);
        nobody.setVisible(model.state().get() == PrepareViewModel.State.NOBODY);
        nobody.setMouseTransparent(true);
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
        root.pseudoClassStateChanged(ALONE, !list.isVisible());
        renderBrief();
        keys.getChildren().setAll(actions().stream().map(PrepareView::key).toList());
        if (focused) {
            focus();
        }
    }

    private void renderBrief() {
        Brief brief = model.brief().get();
        if (brief == null) {
            shown = null;
            body.getChildren().clear();
            return;
        }
        if (!brief.equals(shown)) {
            boolean another = shown == null || shown.personId() != brief.personId();
            Runnable refocus = agenda.keepFocus(another);
            shown = brief;
            agenda.show(brief.agenda());
            body.getChildren().setAll(new BriefBox(brief, agenda));
            keys.getChildren().setAll(actions().stream().map(PrepareView::key).toList());
            if (another) {
                scroll.setVvalue(0);
            }
            refocus.run();
        }
        list.getSelectionModel().select(brief);
        list.scrollTo(Math.max(0, list.getItems().indexOf(brief) - 3));
    }

    private static void button(Button button, String key, Runnable run) {
        button.setGraphic(new KeyHint(key));
        button.setOnAction(_ -> run.run());
    }

    private static Node key(Action action) {
        Button button = new Button(action.name(), new KeyHint(Objects.requireNonNull(action.shortcut())));
        button.getStyleClass().setAll("row-key");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run().run());
        return button;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
