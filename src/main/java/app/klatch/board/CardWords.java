package app.klatch.board;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.PlatformStage;
import java.util.ArrayList;
import java.util.List;

/// What a card says: "57 people · 9 two-way this month · every 4 weeks".
final class CardWords {
    private CardWords() {}

    static String line(PlatformCard card) {
        List<String> parts = new ArrayList<>();
        parts.add(people(card.people()));
        if (card.closedYear() == null) {
            parts.add(card.twoWay() + " two-way this month");
            if (card.cadence() != null) {
                parts.add(PlateWords.of(new Plate(card.cadence(), null)));
            }
        }
        return String.join(" · ", parts);
    }

    /// What stands at the right of the name: the stage, or that it is put away.
    static String corner(PlatformCard card) {
        if (card.closedYear() != null) {
            return "closed " + card.closedYear();
        }
        return card.archived() ? "archived" : card.stage() == PlatformStage.PRESENCE ? "presence" : card.stage().word();
    }

    static String people(int count) {
        return count == 0 ? "nobody yet" : count == 1 ? "1 person" : count + " people";
    }
}
