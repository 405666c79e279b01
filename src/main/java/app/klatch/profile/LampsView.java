package app.klatch.profile;

import app.klatch.evidence.Lamps;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.ui.Coin;
import app.klatch.ui.Explained;
import app.klatch.ui.PlateRing;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.States;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Coin, plate and the three lamps at the right of the header, each with its word under it; the coin and the lamps say what lit
/// them.
final class LampsView extends HBox implements ProfilePart {
    private static final double SIZE = 36;

    private final PlateViewModel model;
    private final Coin coin = new Coin(SIZE);
    private final Label coinWord = caption();
    private final Explained coinBox = new Explained(box(coin, coinWord));
    private final PlateRing plate = new PlateRing(SIZE);
    private final Label plateWord = caption();
    private final VBox plateBox = box(plate, plateWord);
    private final List<Region> lamps = List.of(lamp(), lamp(), lamp());
    private final Label lampsWord = caption();
    private final Explained lampsBox = new Explained(box(lampsRow(), lampsWord));

    LampsView(PlateViewModel model) {
        this.model = model;
        getStyleClass().add("profile-lamps");
        getChildren().addAll(coinBox, plateBox, lampsBox);
    }

    @Override
    public void render(Profile profile) {
        Standing standing = profile.standing();
        boolean online = standing.coin().online().isLit();
        boolean inPerson = standing.coin().inPerson().isLit();
        coin.show(online, inPerson);
        coinWord.setText(Coin.words(online, inPerson));
        coinBox.explain("Coin: " + Coin.words(online, inPerson), StandingWords.coin(standing));
        renderPlate(model.standing(profile));
        Lamps three = standing.lamps();
        light(0, three.know());
        light(1, three.like());
        light(2, three.trust());
        lampsWord.setText(StandingWords.lit(standing));
        lampsBox.explain("Know, like, trust: " + StandingWords.lit(standing), StandingWords.lamps(standing));
    }

    private void renderPlate(PlateStanding standing) {
        RoomFor.take(plateBox, standing.state() != PlateRule.State.RESTING);
        plate.show(ring(standing), standing.left(), standing.due() == null ? "" : "due " + RelativeDate.exact(standing.due()));
        plateWord.setText(PlateWords.of(standing.state()));
    }

    private void light(int index, Lamps.Lamp lamp) {
        lamps.get(index).pseudoClassStateChanged(States.LIT, lamp.isLit());
    }

    private HBox lampsRow() {
        HBox row = new HBox();
        row.getStyleClass().add("three-lamps");
        row.setMinHeight(SIZE);
        row.getChildren().addAll(lamps);
        return row;
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

    private static Region lamp() {
        Region lamp = new Region();
        lamp.getStyleClass().add("lamp");
        return lamp;
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
