package app.klatch.review;

import app.klatch.plates.PlateStanding;
import app.klatch.ui.Avatar;
import app.klatch.ui.Icons;
import app.klatch.ui.PlateRing;
import app.klatch.ui.Wrapping;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One item, large: who it is, why it is here, what was last, and what could be done for them.
final class ItemCard extends VBox {
    private static final double RING = 60;

    private final Avatar avatar = new Avatar(Avatar.Size.LARGE);
    private final Avatar other = new Avatar(Avatar.Size.LARGE);
    private final Label name = words("page-title");
    private final Label context = words("muted");
    private final PlateRing ring = new PlateRing(RING);
    private final Label reason = words("review-reason");
    private final Label last = words("muted");
    private final Label hint = words("review-hint");
    private final Label problem = words("review-problem");
    private final AskList asks = new AskList();

    ItemCard() {
        getStyleClass().add("review-card");
        VBox names = new VBox(name, context);
        names.getStyleClass().add("review-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox faces = new HBox(avatar, other);
        faces.getStyleClass().add("review-faces");
        HBox head = new HBox(faces, names, ring);
        head.getStyleClass().add("review-head");
        setMaxHeight(USE_PREF_SIZE);
        hint.setGraphic(Icons.of("mdi2h-hand-heart-outline"));
        hint.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, problem, reason, last, hint, asks);
    }

    void show(ReviewItem item, @Nullable String whatHappened) {
        avatar.setName(item.name());
        sign(item.kind());
        boolean two = !item.otherName().isEmpty();
        there(other, two);
        if (two) {
            other.setName(item.otherName());
        }
        name.setText(two ? item.name() + " and " + item.otherName() : item.name());
        text(context, item.context());
        text(problem, whatHappened);
        text(reason, item.reason());
        text(last, item.last());
        text(hint, item.hint());
        asks.show(item.asks());
        there(asks, !item.asks().isEmpty());
        there(ring, item.plate() != null);
        if (item.plate() != null) {
            PlateStanding plate = item.plate().standing();
            ring.show(state(plate), plate.left(), item.reason());
        }
        setAccessibleText(item.name() + ". " + item.reason());
    }

    /// A draft and a gathering have no face.
    private void sign(ReviewKind kind) {
        String literal = switch (kind) {
            case DRAFT -> "mdi2p-pencil-outline";
            case GATHERING -> "mdi2c-calendar-outline";
            default -> null;
        };
        avatar.setGraphic(literal == null ? null : Icons.of(literal));
        avatar.setContentDisplay(literal == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
    }

    private static PlateRing.State state(PlateStanding plate) {
        return switch (plate.state()) {
            case SPINNING -> PlateRing.State.SPINNING;
            case WOBBLING -> PlateRing.State.WOBBLING;
            case FALLEN -> PlateRing.State.FALLEN;
            case NEVER -> plate.slipped() < 0 ? PlateRing.State.SPINNING : PlateRing.State.WOBBLING;
            case RESTING -> PlateRing.State.RESTING;
        };
    }

    private static Label words(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Wrapping.of(label);
        return label;
    }

    private static void text(Label label, @Nullable String words) {
        label.setText(words == null ? "" : words);
        there(label, words != null && !words.isBlank());
    }

    private static void there(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
