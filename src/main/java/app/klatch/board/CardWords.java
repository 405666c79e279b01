package app.klatch.board;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmText;
import app.klatch.platforms.RhythmWords;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a card says: "57 people · 9 two-way this month · every 4 weeks".
final class CardWords {
    private CardWords() {}

    static String line(PlatformCard card) {
        List<String> parts = new ArrayList<>();
        parts.add(people(card.people()));
        if (card.closedYear() == null) {
            parts.add(card.twoWay() + " two-way this month");
            howOften(card).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    /// The rhythm of its series ("every 2nd Tue 7:30"), else how often I mean to be there.
    private static Optional<String> howOften(PlatformCard card) {
        if (card.rhythm() != null) {
            return Optional.of(rhythm(RhythmText.read(card.rhythm()), card.startsAt()));
        }
        return Optional.ofNullable(card.cadence()).map(period -> PlateWords.of(new Plate(period, null)));
    }

    static String rhythm(Rhythm rhythm, @Nullable LocalTime startsAt) {
        String words = RhythmWords.say(rhythm).replace(" of the month", "");
        return startsAt == null ? words : words + " " + startsAt.getHour() + ":" + String.format(Locale.ROOT, "%02d", startsAt.getMinute());
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
