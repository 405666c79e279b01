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
import org.jspecify.annotations.Nullable;

/// What a card says: "57 people · 9 two-way this month · every 4 weeks".
final class CardWords {
    private CardWords() {}

    static String line(PlatformCard card) {
        List<String> parts = new ArrayList<>();
        parts.add(people(card.people()));
        if (card.closedYear() == null) {
            parts.add(card.twoWay() + " two-way this month");
            parts.addAll(howOften(card));
        }
        return String.join(" · ", parts);
    }

    /// The rhythm of its series ("every 2nd Tue 7:30") and how often I mean to be there.
    private static List<String> howOften(PlatformCard card) {
        List<String> words = new ArrayList<>();
        if (card.rhythm() != null) {
            words.add(rhythm(RhythmText.read(card.rhythm()), card.startsAt()));
        }
        if (card.cadence() != null) {
            words.add((words.isEmpty() ? "" : "I go ") + PlateWords.of(new Plate(card.cadence(), null)));
        }
        return words;
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
