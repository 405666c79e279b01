package app.klatch.cli;

import app.klatch.evidence.CoinRule;
import app.klatch.evidence.Entry;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.Face;
import app.klatch.evidence.GiveTake;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.evidence.Ladder;
import app.klatch.evidence.LadderRule;
import app.klatch.evidence.Lamps;
import app.klatch.evidence.LampsRule;
import app.klatch.evidence.PitchBalance;
import app.klatch.evidence.PitchRule;
import app.klatch.evidence.Strength;
import app.klatch.evidence.StrengthRule;
import app.klatch.evidence.TwoFaces;
import app.klatch.plates.PlateFacts;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the rules say of a person on a day, under the keys of `klatch person --json`.
record EvidenceJson(Evidence evidence, List<PitchBalance> pitches, @Nullable PlateFacts plate, LocalDate today) {
    Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("coin", coin(CoinRule.of(evidence, today)));
        object.put("plateStanding", plateStanding());
        object.put("ladder", ladder(LadderRule.of(evidence)));
        object.put("strength", strength(StrengthRule.of(evidence, today)));
        object.put("giveAndTake", giveAndTake(GiveTakeRule.of(evidence)));
        object.put("pitchAndConversation", pitches.stream().map(EvidenceJson::pitch).toList());
        object.put("lamps", lamps(LampsRule.of(evidence, today)));
        return object;
    }

    private static Map<String, @Nullable Object> coin(TwoFaces coin) {
        return ordered("online", face(coin.online()), "inPerson", face(coin.inPerson()), "proposal", coin.proposal());
    }

    private static Map<String, @Nullable Object> face(Face face) {
        return ordered("lit", face.isLit(), "count", face.count(), "first", entry(face.first()), "newest", entry(face.newest()));
    }

    private Map<String, @Nullable Object> plateStanding() {
        PlateStanding standing = PlateRule.standing(plate, today);
        return ordered("state", standing.state().name().toLowerCase(Locale.ROOT), "due", standing.due(), "worst", standing.worst(),
                "snoozedUntil", standing.snoozedUntil(), "reason", plate == null ? null : PlateWords.reason(plate, today));
    }

    private static Map<String, @Nullable Object> ladder(Ladder ladder) {
        List<?> steps = ladder.steps().stream()
                .map(step -> ordered("rung", step.rung().word(), "count", step.count(), "newest", entry(step.newest()))).toList();
        return ordered("highest", ladder.highest() == null ? null : ladder.highest().word(), "next", ladder.next(), "steps", steps);
    }

    private static Map<String, @Nullable Object> strength(Strength strength) {
        return ordered("value", strength.value(),
                "parts", strength.parts().stream().map(part -> ordered("words", part.words(), "points", part.points())).toList());
    }

    private Map<String, @Nullable Object> giveAndTake(GiveTake both) {
        return ordered("balance", GiveTakeRule.balance(both.gave().size(), both.got().size()), "gave", entries(both.gave()),
                "got", entries(both.got()), "thanks", entries(both.thanks()),
                "offers", both.offers().stream().map(offer -> ordered("due", offer.due(), "text", offer.text())).toList());
    }

    private static Map<String, @Nullable Object> pitch(PitchBalance balance) {
        return ordered("kind", balance.kind().word(), "pitches", balance.pitches(), "conversations", balance.conversations(),
                "percent", balance.percent(), "budget", balance.budget(), "words", PitchRule.words(balance));
    }

    private static Map<String, @Nullable Object> lamps(Lamps lamps) {
        return ordered("know", lamp(lamps.know()), "like", lamp(lamps.like()), "trust", lamp(lamps.trust()));
    }

    private static Map<String, @Nullable Object> lamp(Lamps.Lamp lamp) {
        return ordered("lit", lamp.isLit(), "evidence", lamp.evidence());
    }

    private static List<?> entries(List<Entry> entries) {
        return entries.stream().map(EvidenceJson::entry).toList();
    }

    private static @Nullable Map<String, @Nullable Object> entry(@Nullable Entry entry) {
        return entry == null ? null : ordered("on", entry.on(), "precision", entry.precision().name().toLowerCase(Locale.ROOT),
                "channel", entry.channel() == null ? null : entry.channel().word(), "platform", entry.platform(), "words", entry.words());
    }

    /// Keys and values in turn.
    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
