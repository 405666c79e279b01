package app.klatch.profile;

import app.klatch.followups.AgendaLine;
import app.klatch.ui.RelativeDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The side column around the next steps: what not to mention above them, and below all else that is known, as far as it is.
final class FactsView implements ProfilePart {
    private final TextView doNotMention;
    private final AgendaView agenda;
    private final PlateView plate;
    private final LedHereView ledHere;
    private final InterestsView interests;
    private final DatesView dates;
    private final TextView note;
    private final StandingView standing = new StandingView();
    private final GiveTakeView giveTake = new GiveTakeView();
    private final AddRow add;

    /// `more` is what the other parts of the page let be added, first in the row.
    FactsView(ProfileViewModel model, ProfileLinks links, RelativeDate days, List<AddRow.Offer> more) {
        doNotMention = new TextView("Do not mention", now -> now.person().doNotMention(), model.details()::setDoNotMention);
        agenda = new AgendaView(model.agenda(), days);
        plate = new PlateView(model.plate(), days);
        ledHere = new LedHereView(model.ledHere(), links);
        interests = new InterestsView(model.interests());
        dates = new DatesView(model.dates());
        note = new TextView("Note", now -> now.person().note(), model::setNote);
        List<AddRow.Offer> offers = new ArrayList<>(more);
        offers.addAll(offers());
        add = new AddRow(offers);
        doNotMention.node().getStyleClass().add("do-not-mention");
    }

    Node above() {
        return doNotMention.node();
    }

    Node below() {
        VBox all = new VBox(agenda.node(), plate.node(), ledHere.node(), interests.node(), dates.node(), giveTake.node(), standing.node(),
                note.node(), add.node());
        all.getStyleClass().add("profile-facts");
        return all;
    }

    AddRow adding() {
        return add;
    }

    @Override
    public void render(Profile now) {
        parts().forEach(part -> part.render(now));
    }

    @Override
    public void commit() {
        parts().forEach(ProfilePart::commit);
    }

    private List<ProfilePart> parts() {
        return List.of(doNotMention, agenda, plate, ledHere, interests, dates, giveTake, standing, note, add);
    }

    private List<AddRow.Offer> offers() {
        return List.of(
                new AddRow.Offer("Line for next time", "G", "mdi2c-chat-outline",
                        now -> now.agenda().stream().noneMatch(line -> line.state() == AgendaLine.State.OPEN), agenda::add),
                new AddRow.Offer("Plate", "P", "mdi2c-circle-outline", now -> now.plate() == null, plate::add),
                new AddRow.Offer("Introduced by", "L", "mdi2a-account-arrow-left-outline",
                        now -> !LedHereView.isThere(now), ledHere::addIntroducer),
                new AddRow.Offer("Interest", "I", "mdi2t-tag-heart-outline", now -> now.details().interests().isEmpty(), interests::add),
                new AddRow.Offer("Date", "B", "mdi2c-cake-variant-outline",
                        now -> now.person().birthday() == null && now.details().dates().isEmpty(), dates::add),
                new AddRow.Offer("Do not mention", "M", "mdi2c-comment-remove-outline",
                        now -> now.person().doNotMention() == null, doNotMention::add),
                new AddRow.Offer("Note", "F", "mdi2n-note-plus-outline", now -> now.person().note() == null, note::add));
    }
}
