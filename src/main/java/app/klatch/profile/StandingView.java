package app.klatch.profile;

import app.klatch.ui.Explained;
import app.klatch.ui.States;
import app.klatch.ui.WordFlow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How far up the channel ladder the two have come, how strong the relationship is and, once something was pitched, how
/// much of the talk that was; each says what it is made of.
final class StandingView implements ProfilePart {
    private static final double LOWEST = 5;
    private static final double STEP = 4;

    private final List<Region> rungs = List.of(rung(0), rung(1), rung(2), rung(3));
    private final Label ladderWord = new Label();
    private final Explained ladder = new Explained(ladderBox());
    private final Label strengthWord = new Label();
    private final Label made = new Label();
    private final Explained strength = new Explained(strengthBox());
    private final Label pitchWord = new Label();
    private final Explained pitch = new Explained(pitchWord);
    private final VBox section = Sections.of("Where you stand", ladder, strength, pitch);

    StandingView() {
        section.getStyleClass().add("standing");
        made.getStyleClass().add("muted");
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile profile) {
        Standing standing = profile.standing();
        for (int i = 0; i < rungs.size(); i++) {
            rungs.get(i).pseudoClassStateChanged(States.LIT, standing.ladder().steps().get(i).isReached());
        }
        ladderWord.setText(StandingWords.rung(standing));
        ladder.explain("Channel ladder: " + StandingWords.rung(standing), StandingWords.ladder(standing));
        List<String> parts = standing.strength().parts().stream().map(part -> part.words()).limit(1).toList();
        strengthWord.setText("Strength " + standing.strength().value());
        made.setText(parts.isEmpty() ? "" : parts.getFirst());
        strength.explain("Strength " + standing.strength().value(), StandingWords.strength(standing));
        RoomFor.take(strength, standing.strength().value() > 0);
        RoomFor.take(ladder, standing.ladder().highest() != null);
        pitchWord.setText(StandingWords.pitch(standing));
        pitch.explain(StandingWords.pitch(standing), StandingWords.pitches(standing));
        RoomFor.take(pitch, !StandingWords.pitch(standing).isEmpty());
        RoomFor.take(section, strength.isManaged() || ladder.isManaged() || pitch.isManaged());
    }

    private WordFlow strengthBox() {
        WordFlow box = new WordFlow(0, 0);
        box.getChildren().addAll(strengthWord, WordFlow.join(" · "), made);
        return box;
    }

    private HBox ladderBox() {
        HBox signs = new HBox();
        signs.getStyleClass().add("rungs");
        signs.getChildren().addAll(rungs);
        HBox box = new HBox(signs, ladderWord);
        box.getStyleClass().add("ladder");
        return box;
    }

    private static Region rung(int place) {
        Region rung = new Region();
        rung.getStyleClass().add("rung");
        double height = LOWEST + STEP * place;
        rung.setMinHeight(height);
        rung.setMaxHeight(height);
        return rung;
    }
}
