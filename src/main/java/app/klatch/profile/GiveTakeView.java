package app.klatch.profile;

import app.klatch.ui.Explained;
import app.klatch.ui.Wrapping;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What went either way, as a balance in words, and the thank-you that is open.
final class GiveTakeView implements ProfilePart {
    private final Label balance = wrapping();
    private final Label thanks = wrapping();
    private final Explained words = new Explained(new VBox(balance, thanks));
    private final VBox section = Sections.of("Give and take", words);

    GiveTakeView() {
        thanks.getStyleClass().add("muted");
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile profile) {
        Standing standing = profile.standing();
        balance.setText(StandingWords.balance(standing.giveTake()));
        thanks.setText(StandingWords.thanks(standing));
        RoomFor.take(thanks, !thanks.getText().isEmpty());
        words.explain("Give and take", StandingWords.giveTake(standing));
        RoomFor.take(section, !standing.giveTake().gave().isEmpty() || !standing.giveTake().got().isEmpty());
    }

    private static Label wrapping() {
        Label label = new Label();
        Wrapping.of(label);
        return label;
    }
}
