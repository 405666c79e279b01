package app.klatch.profile;

import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import app.klatch.ui.Coin;
import app.klatch.ui.PlateRing;
import app.klatch.ui.RelativeDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Coin and plate at the right of the header, each with its word under it.
final class LampsView extends HBox implements ProfilePart {
    private static final double SIZE = 36;

    private final PlateViewModel model;
    private final Coin coin = new Coin(SIZE);
    private final Label coinWord = caption();
    private final PlateRing plate = new PlateRing(SIZE);
    private final Label plateWord = caption();
    private final VBox plateBox = box(plate, plateWord);

    LampsView(PlateViewModel model) {
        this.model = model;
        getStyleClass().add("profile-lamps");
        getChildren().addAll(box(coin, coinWord), plateBox);
    }

    @Override
    public void render(Profile profile) {
        coin.show(profile.row().online(), profile.row().inPerson());
        coinWord.setText(Coin.words(profile.row().online(), profile.row().inPerson()));
        PlateStanding standing = model.standing(profile);
        RoomFor.take(plateBox, standing.state() != PlateRule.State.RESTING);
        plate.show(ring(standing), standing.left(), standing.due() == null ? "" : "due " + RelativeDate.exact(standing.due()));
        plateWord.setText(PlateViewModel.word(standing.state()));
    }

    private static PlateRing.State ring(PlateStanding standing) {
        return switch (standing.state()) {
            case SPINNING -> PlateRing.State.SPINNING;
            case WOBBLING -> PlateRing.State.WOBBLING;
            case FALLEN -> PlateRing.State.FALLEN;
            case NEVER -> standing.slipped() < 0 ? PlateRing.State.SPINNING : PlateRing.State.WOBBLING;
            case RESTING -> PlateRing.State.RESTING;
        };
    }

    private static VBox box(Node sign, Label word) {
        VBox box = new VBox(sign, word);
        box.getStyleClass().add("profile-lamp");
        return box;
    }

    private static Label caption() {
        Label label = new Label();
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}
