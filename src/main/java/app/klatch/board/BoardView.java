package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.ui.Action;
import app.klatch.ui.KeepInSight;
import app.klatch.ui.Keys;
import app.klatch.ui.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Platforms page: four kinds, two sides each.
public final class BoardView {
    private final BoardViewModel model;
    private final LongConsumer openPlatform;
    private final PlatformMenu menu;
    private final BoardGrid grid;
    private final AddLineView addLine;
    private @Nullable Spot last;
    private long added;

    @FXML private VBox root;
    @FXML private VBox linePlace;
    @FXML private ScrollPane scroll;
    @FXML private ToggleButton away;
    @FXML private Button addButton;

    /// `menu` makes what can be done with a platform.
    public BoardView(BoardViewModel model, PlatformMenu menu, LongConsumer openPlatform) {
        this.model = model;
        this.menu = menu;
        this.openPlatform = openPlatform;
        this.grid = new BoardGrid(openPlatform, this::add);
        this.addLine = new AddLineView(model.addLine(), this::added, this::focusBoard);
    }

    @FXML
    void initialize() {
        linePlace.getChildren().add(addLine);
        scroll.setContent(grid);
        KeepInSight.install(scroll, grid);
        away.selectedProperty().bindBidirectional(model.awayProperty());
        addButton.setOnAction(_ -> add());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::onArrow);
        grid.setOnContextMenuRequested(event -> grid.cardAt(event.getTarget()).ifPresent(spot -> {
            grid.focus(spot);
            remember(spot);
            chosen().ifPresent(card -> PlatformMenu.show(menu.actions(card.id(), card.name(), card.isAway()), root, event));
        }));
        model.boardProperty().subscribe(this::render);
        Seen.watch(root, model::inFront);
    }

    /// To be called whenever the page has come to the front.
    public void shown() {
        scroll.applyCss();                      // its skin takes the grid into the window; before, nothing there can have the focus
        focusBoard();
    }

    /// What can be done on this page now.
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("board-add", "Add a platform", "mdi2p-plus", "N", this::add));
        chosen().ifPresent(card -> {
            actions.add(Action.of("board-open", "Open " + card.name(), "mdi2a-arrow-right", "Enter", () -> openPlatform.accept(card.id())));
            actions.addAll(menu.actions(card.id(), card.name(), card.isAway()));
        });
        actions.add(Action.of("board-away", model.awayProperty().get() ? "Hide archived platforms" : "Show archived platforms",
                "mdi2a-archive-outline", () -> model.awayProperty().set(!model.awayProperty().get())));
        return actions;
    }

    /// Brings the end of the board into sight.
    public void scrollDown() {
        scroll.setVvalue(1);
    }

    /// Asks what this platform becomes part of.
    public void askToMerge(long id) {
        menu.merge(id);
    }

    /// Opens the form of this platform.
    public void askToEdit(long id) {
        menu.edit(id);
    }

    /// Opens the line for the cell that has the focus.
    public void add() {
        Spot spot = grid.focused().orElse(last);
        if (spot == null) {
            add(PlatformKind.NONE, Side.IN_PERSON);
        } else {
            add(spot.kind(), spot.side());
        }
    }

    private void add(PlatformKind kind, Side side) {
        model.addLine().begin(kind, side);
        addLine.focus();
    }

    private void render(Board board) {
        Optional<Spot> focused = grid.focused();
        boolean within = focused.isPresent() || grid.isFocusWithin();
        grid.render(board);
        away.setVisible(board.countAway() > 0 || board.away());
        away.setText("Archived" + (board.countAway() > 0 ? " " + board.countAway() : ""));
        toAdded(board);
        if (within) {
            focusBoard();
        }
    }

    private void added(long id) {
        added = id;
        toAdded(model.boardProperty().get());
    }

    /// Goes on at the card of the platform that was added, as soon as it stands on the board. Until then the line stays open: on another
    /// card the next Enter would open that. It also stays when the next platform is being typed already.
    private void toAdded(Board board) {
        board.spotOf(added).ifPresent(spot -> {
            added = 0;
            last = spot;
            scroll.applyCss();
            scroll.layout();                    // a card that was just made is nowhere yet, and can't be brought into sight
            boolean typing = !model.addLine().textProperty().get().isEmpty();
            if (!typing && (grid.isFocusWithin() || addLine.isFocusWithin())) {
                focusBoard();
            }
            if (!typing) {
                model.addLine().close();
            }
        });
    }

    private void focusBoard() {
        Spot spot = last;
        if (spot != null && grid.node(spot).isPresent()) {
            grid.focus(spot);
        } else {
            grid.focus(new Spot(PlatformKind.COFFEE_KLATCH, Side.ONLINE, 0));
        }
        grid.focused().ifPresent(this::remember);
    }

    private Optional<PlatformCard> chosen() {
        return grid.focused().or(() -> Optional.ofNullable(last)).flatMap(model.boardProperty().get()::at);
    }

    private void remember(Spot spot) {
        last = spot;
        if (spot.index() == 0 && spot.side() == Side.ONLINE && spot.kind() != PlatformKind.NONE) {
            scroll.setVvalue(0);                // the first cards together with their headings
        }
        model.boardProperty().get().at(spot).ifPresent(card -> model.choose(card.id()));
    }

    private void onArrow(KeyEvent event) {
        Board board = model.boardProperty().get();
        Map<String, UnaryOperator<Spot>> steps =
                Map.of("Left", board::left, "Right", board::right, "Up", board::up, "Down", board::down);
        Consumer<Spot> walk = from -> steps.forEach((key, step) -> {
            if (Keys.matches(key, event)) {
                event.consume();
                grid.focus(step.apply(from));
                grid.focused().ifPresent(this::remember);
            }
        });
        grid.focused().ifPresent(walk);
    }
}
