package app.klatch.gatherings;

import app.klatch.gatherings.PlaceMatch.Place;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Chip;
import app.klatch.ui.Fxml;
import app.klatch.ui.KeyHint;
import app.klatch.ui.Keys;
import app.klatch.ui.Overlay;
import app.klatch.ui.States;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form that creates a gathering, as a card over the window. Enter creates, Esc closes.
public final class NewGatheringView {
    private final NewGatheringViewModel model;
    private final Overlay overlay;
    private @Nullable Region card;

    @FXML private VBox root;
    @FXML private TextField where;
    @FXML private Label whereSaid;
    @FXML private FlowPane places;
    @FXML private TextField when;
    @FXML private Label whenSaid;
    @FXML private TextField name;
    @FXML private TextField again;
    @FXML private Label againSaid;
    @FXML private Label problem;
    @FXML private Label already;
    @FXML private FlowPane ways;
    @FXML private HBox end;
    @FXML private Button create;

    public NewGatheringView(NewGatheringViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /// Opens the form, at this platform when it is not 0.
    public void open(long platformId) {
        Region form = card == null ? (Region) Fxml.load(this) : card;
        card = form;
        model.begin(platformId, overlay::close);
        problem(null);
        overlay.open(form, platformId == 0 ? where : when);
    }

    @FXML
    void initialize() {
        List.of(whereSaid, whenSaid, againSaid, problem, already).forEach(Wrapping::of);
        where.textProperty().bindBidirectional(model.where());
        when.textProperty().bindBidirectional(model.when());
        name.textProperty().bindBidirectional(model.name());
        again.textProperty().bindBidirectional(model.again());
        model.place().subscribe(_ -> showPlace());
        model.match().subscribe(_ -> showPlace());
        when.textProperty().subscribe(_ -> said());
        again.textProperty().subscribe(_ -> said());
        model.already().subscribe(this::ask);
        create.setGraphic(new KeyHint("Enter"));
        create.setOnAction(_ -> create());
        List.of(where, when, name, again).forEach(field -> field.setOnAction(_ -> create()));
        where.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Tab", event) && model.place().get() != null) {      // nothing to choose: past the choices
                event.consume();
                when.requestFocus();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Enter", event) || Keys.matches("Ctrl+Enter", event)) {
                event.consume();
                create();
            }
        });
    }

    private void create() {
        String complaint = model.create();
        problem(complaint);
        if (complaint != null && model.place().get() == null) {
            where.requestFocus();
        }
    }

    /// The first way gets the focus, so that Enter takes it; no way on is the first where something would be overwritten.
    private void ask(@Nullable AlreadyThere asked) {
        already.setText(asked == null ? "" : model.question(asked));
        ways.getChildren().clear();
        if (asked != null) {
            Button write = way(asked.offer(), () -> model.writeOnto(asked));
            Button open = way("Open it as it is", () -> model.openThere(asked));
            Button change = way("Change the day", when::requestFocus);
            ways.getChildren().addAll(asked.overwrites() ? List.of(change, write, open) : List.of(write, open, change));
        }
        visible(already, asked != null);
        visible(ways, asked != null);
        visible(end, asked == null);
        ways.getChildren().stream().limit(1).forEach(Node::requestFocus);
    }

    private static Button way(String words, Runnable go) {
        Button button = new Button(words);
        button.getStyleClass().add("question-choice");
        button.setOnAction(_ -> go.run());
        return button;
    }

    private void showPlace() {
        Place at = model.place().get();
        whereSaid.setText(switch (at) {
            case null -> "";
            case Place.Known(TendedPlatform platform) -> platform.name() + ", " + platform.kind().word() + ", " + platform.side().word() + rest(platform);
            case Place.New(String newName, Side side) -> "New place: " + newName + ", " + side.word();
        });
        places.getChildren().setAll(model.match().get().choices().stream().map(this::chip).toList());
        visible(whereSaid, !whereSaid.getText().isEmpty());
        visible(places, !places.getChildren().isEmpty());
        problem(null);
    }

    private static String rest(TendedPlatform platform) {
        return platform.isArchived() ? ". It is archived; the gathering is kept there all the same."
                : platform.closedYear() != null ? ". It closed in " + platform.closedYear() + "; the gathering is kept there all the same." : "";
    }

    private Chip chip(Place place) {
        Chip chip = switch (place) {
            case Place.Known(TendedPlatform platform) -> new Chip(platform.kind().icon(), platform.name(), platform.kind().chipStyle());
            case Place.New(String newName, Side side) -> new Chip("mdi2p-plus", "New: " + newName + ", " + side.word());
        };
        if (place.equals(model.place().get())) {
            chip.getStyleClass().add("chip-accent");
        }
        return chip.onAction(() -> {
            model.choose(place);
            when.requestFocus();
        });
    }

    private void said() {
        whenSaid.setText(model.whenSaid());
        againSaid.setText(model.againSaid());
        visible(whenSaid, !whenSaid.getText().isEmpty());
        visible(againSaid, !againSaid.getText().isEmpty());
        problem(null);
    }

    private void problem(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
        problem.pseudoClassStateChanged(States.PROBLEM, sentence != null);
        visible(problem, sentence != null);
    }

    private static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
