package app.klatch.gatherings;

import app.klatch.log.FormStart;
import app.klatch.log.InteractionBox;
import app.klatch.log.InteractionFormViewModel;
import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.Fxml;
import app.klatch.ui.KeyHint;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Seen;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one gathering: what it is, its figures, and the list of who is there. Also says when it is gone.
public final class GatheringView {
    private final GatheringViewModel model;
    private final Pocket pocketOf;
    private final GatheringHead head;
    private final GatheringActions actions;
    private final RollKeys rollKeys;
    private final RelativeDate dates;
    private final GatheringLinks links;
    private final EmptyState gone = new EmptyState("mdi2c-calendar-remove-outline", "This gathering is not here any more",
            "Deleted, here or in another window. What was talked there stays in the log. Ctrl+Z brings it back; Esc goes back.", null, () -> {});
    private final InteractionFormViewModel formModel;
    private final InteractionBox form;
    private LineKeys lineKeys;
    private @Nullable GatheringPage shown;

    @FXML private StackPane root;
    @FXML private BorderPane page;
    @FXML private VBox top;
    @FXML private FlowPane figures;
    @FXML private Label notYet;
    @FXML private Button wasThere;
    @FXML private Button pocket;
    @FXML private Button prepare;
    @FXML private HBox pocketBar;
    @FXML private Button pocketDone;
    @FXML private HBox lines;
    @FXML private TextField field;
    @FXML private Label fieldHint;
    @FXML private ListView<GatheringRow> list;
    @FXML private Label nobody;
    @FXML private FlowPane keys;

    public GatheringView(GatheringViewModel model, Pocket pocket, GatheringLinks links, RelativeDate dates) {
        this.model = model;
        this.pocketOf = pocket;
        this.links = links;
        this.dates = dates;
        this.formModel = links.forms().newModel();
        this.form = links.forms().box(formModel);
        this.head = new GatheringHead(model, links);
        this.rollKeys = new RollKeys(model.roll(), links.openPerson());
        this.actions = new GatheringActions(model, pocket, links, rollKeys, this);
    }

    @FXML
    void initialize() {
        top.getChildren().addFirst(Fxml.load(head));
        root.getChildren().add(gone);
        List.of(notYet, nobody).forEach(Wrapping::of);
        lines.getChildren().add(form);
        HBox.setHgrow(form, Priority.ALWAYS);
        figures.getChildren().setAll(Stream.of(Figure.values()).map(figure -> new FigureButton(figure, model.roll())).toList());
        figures.widthProperty().subscribe(width -> figures.setPrefWrapLength(width.doubleValue()));
        list.setCellFactory(_ -> new GatheringCell(model, dates, links.openPerson()));
        rollKeys.bind(list, field, fieldHint);
        lineKeys = new LineKeys(keys);
        button(wasThere, "I", actions::iWasThere);
        button(pocket, "P", actions::emptyPocket);
        button(prepare, "P", this::prepare);
        button(pocketDone, "Esc", actions::pocketDone);
        Seen.watch(root, model::inFront);
        model.page().subscribe(this::render);
        model.state().subscribe(this::render);
        pocketOf.onChange(this::render);
        model.roll().chosen().subscribe(this::renderKeys);
        field.textProperty().subscribe(_ -> renderKeys());
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> renderKeys());
    }

    /// What the keys and the palette offer on this page.
    public List<Action> actions() {
        return actions.now();
    }

    /// Puts the focus on the list, so that its keys act; on the page until there is one.
    public void focus() {
        (page.isVisible() ? list : root).requestFocus();
    }

    /// Puts the caret where names are typed.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// Puts the caret where it is said what happened here.
    void focusLog() {
        form.focusNote();
    }

    void prepare() {
        GatheringPage now = model.page().get();
        if (now != null) {
            links.prepare().accept(now.gathering().id());
        }
    }

    void editName() {
        head.editName();
    }

    void editRhythm() {
        head.editRhythm();
    }

    private void render() {
        GatheringPage now = model.page().get();
        boolean waiting = !page.isVisible() && root.isFocused();
        page.setVisible(now != null);
        if (waiting) {
            focus();
        }
        gone.setVisible(model.state().get() == GatheringViewModel.State.GONE);
        if (now == null) {
            return;
        }
        if (shown == null || shown.gathering().id() != now.gathering().id()) {
            head.commit();
        } else if (shown.isPlanned() != now.isPlanned()) {
            list.refresh();
        }
        boolean another = !now.equals(shown);
        shown = now;
        if (another) {
            head.show(now);
            formModel.begin(FormStart.at(now.gathering()));
            figures.getChildren().forEach(node -> ((FigureButton) node).show(now));
        }
        renderActs(now);
        renderKeys();
    }

    private void renderActs(GatheringPage now) {
        boolean planned = now.isPlanned();
        int unlogged = now.unlogged().size();
        visible(wasThere, !planned && unlogged > 0);
        visible(pocket, !planned);
        visible(prepare, planned);
        visible(form, !planned);
        visible(pocketBar, !planned && pocketOf.isOpenFor(now.gathering()));
        visible(notYet, planned);
        notYet.setText("Planned: to be logged from " + dates.inSentence(now.gathering().happenedOn()) + " on.");
        wasThere.setText(unlogged == now.here().size() ? "I was there" : "I was there, " + unlogged + " to log");
        field.setPromptText(planned ? "Who is expected? Type a name" : "Who is there? Type a name");
        nobody.setText(model.roll().figure().get() == Figure.EVERYBODY
                ? "Nobody yet. Type a name above and press Enter; a name nobody has yet is added as somebody new."
                : "Nobody to show here. Press the figure again to see everybody.");
    }

    /// The keys of the chosen line, as buttons. None of them acts while something is typed; in the field of names its own do.
    private void renderKeys() {
        Scene scene = root.getScene();
        List<Action> acting = field.isFocused() ? actions.ofField()
                : scene != null && scene.getFocusOwner() instanceof TextInputControl ? List.of() : actions.ofLine();
        lineKeys.show(acting);
    }

    private static void button(Button button, String key, Runnable run) {
        button.setGraphic(new KeyHint(key));
        button.setOnAction(_ -> run.run());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
