package app.klatch.profile;

import app.klatch.ui.Action;
import app.klatch.ui.WordFlow;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/// One quiet row at the end of the page with all that is not yet known and could be said.
final class AddRow implements ProfilePart {
    /// Something to add. `key` is a letter of the page; it stands in the row while it is missing, and always among the actions.
    record Offer(String word, String key, String icon, Predicate<Profile> missing, Runnable begin) {
        Action action() {
            return Action.of("profile-add-" + word.toLowerCase(Locale.ROOT).replace(' ', '-'), "Add " + word.toLowerCase(Locale.ROOT),
                    icon, key, begin);
        }
    }

    private final List<Offer> offers;
    private final WordFlow row = new WordFlow(12, 4);

    AddRow(List<Offer> offers) {
        this.offers = offers;
    }

    Node node() {
        return row;
    }

    @Override
    public void render(Profile profile) {
        List<Hyperlink> links = offers.stream().filter(offer -> offer.missing().test(profile)).map(AddRow::link).toList();
        Label add = new Label("Add");
        add.getStyleClass().addAll("caption", "muted");
        row.getChildren().setAll(add);
        row.getChildren().addAll(links);
        RoomFor.take(row, !links.isEmpty());
    }

    /// What the palette and the keys offer, whether it stands in the row or not.
    List<Action> actions() {
        return offers.stream().map(Offer::action).toList();
    }

    private static Hyperlink link(Offer offer) {
        Hyperlink link = new Hyperlink(offer.word().toLowerCase(Locale.ROOT));
        link.getStyleClass().addAll("add-link", "caption");
        link.setAccessibleText("Add " + offer.word());
        link.setOnAction(_ -> offer.begin().run());
        return link;
    }
}
