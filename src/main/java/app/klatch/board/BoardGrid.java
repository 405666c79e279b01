package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.ui.Icons;
import app.klatch.ui.Wrapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The eight cells and, when there are any, the strip of those that are none of the four. Drawn anew for every board.
final class BoardGrid extends GridPane {
    private static final double SIDE_SHARE = 8;
    private static final int NARROW = 800;
    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

    private final LongConsumer open;
    private final BiConsumer<PlatformKind, Side> add;
    private final Map<Spot, Node> nodes = new HashMap<>();

    BoardGrid(LongConsumer open, BiConsumer<PlatformKind, Side> add) {
        this.open = open;
        this.add = add;
        getStyleClass().add("board-grid");
        getColumnConstraints().add(column(SIDE_SHARE));
        for (PlatformKind _ : Board.KINDS) {
            getColumnConstraints().add(column((100 - SIDE_SHARE) / Board.KINDS.size()));
        }
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::narrow);
    }

    void render(Board board) {
        nodes.clear();
        getChildren().clear();
        for (int column = 0; column < Board.KINDS.size(); column++) {
            add(heading(Board.KINDS.get(column)), column + 1, 0);
        }
        row(board, Side.ONLINE, "Online", 1);
        row(board, Side.IN_PERSON, "In person", 2);
        if (!board.others().isEmpty()) {
            add(sideLabel("None of the four"), 0, 3);
            add(strip(board.others()), 1, 3, Board.KINDS.size(), 1);
        }
        narrow(getWidth() < NARROW);
    }

    private void narrow(boolean now) {
        pseudoClassStateChanged(NARROW_STATE, now);
        nodes.values().forEach(node -> {
            if (node instanceof CardNode card) {
                card.narrow(now);
            }
        });
    }

    /// Where the focus is, when it is on the board.
    Optional<Spot> focused() {
        return nodes.entrySet().stream().filter(entry -> entry.getValue().isFocused()).map(Map.Entry::getKey).findFirst();
    }

    void focus(Spot spot) {
        Node node = nodes.get(spot);
        if (node != null) {
            node.requestFocus();
        }
    }

    /// The card that a click went to.
    Optional<Spot> cardAt(Object target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            Node found = node;
            Optional<Spot> spot = nodes.entrySet().stream().filter(entry -> entry.getValue().equals(found)).map(Map.Entry::getKey).findFirst();
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    Optional<Node> node(Spot spot) {
        return Optional.ofNullable(nodes.get(spot));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void row(Board board, Side side, String name, int row) {
        add(sideLabel(name), 0, row);
        for (int column = 0; column < Board.KINDS.size(); column++) {
            add(cell(board, Board.KINDS.get(column), side), column + 1, row);
        }
    }

    private VBox cell(Board board, PlatformKind kind, Side side) {
        VBox cell = new VBox();
        cell.getStyleClass().add("board-cell");
        List<PlatformCard> cards = board.cell(kind, side);
        for (int index = 0; index < cards.size(); index++) {
            cell.getChildren().add(card(cards.get(index), new Spot(kind, side, index)));
        }
        Button more = new Button("Add", Icons.of("mdi2p-plus"));
        more.getStyleClass().add("board-add");
        more.setAccessibleText("Add a " + kind.word() + ", " + side.word());
        more.setOnAction(_ -> add.accept(kind, side));
        nodes.put(new Spot(kind, side, cards.size()), more);
        cell.getChildren().add(more);
        return cell;
    }

    private CardNode card(PlatformCard card, Spot spot) {
        CardNode node = new CardNode(card, () -> open.accept(card.id()));
        nodes.put(spot, node);
        return node;
    }

    private FlowPane strip(List<PlatformCard> others) {
        FlowPane strip = new FlowPane();
        strip.getStyleClass().add("board-strip");
        for (int index = 0; index < others.size(); index++) {
            CardNode node = card(others.get(index), new Spot(PlatformKind.NONE, Side.ONLINE, index));
            node.getStyleClass().add("board-strip-card");
            strip.getChildren().add(node);
        }
        return strip;
    }

    private static VBox heading(PlatformKind kind) {
        Label name = new Label(KindWords.heading(kind));
        name.getStyleClass().add("name");
        Label what = new Label(KindWords.inShort(kind));
        what.getStyleClass().addAll("caption", "muted");
        Wrapping.of(what);
        HBox head = new HBox(Icons.of(kind.icon(), kind.iconStyle(), "board-kind-icon"), name);
        head.getStyleClass().add("board-kind");
        VBox heading = new VBox(head, what);
        heading.getStyleClass().add("board-heading");
        return heading;
    }

    private static Label sideLabel(String name) {
        Label label = new Label(name);
        label.getStyleClass().addAll("muted", "board-side");
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
