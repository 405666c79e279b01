package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;

import app.klatch.evidence.Figures.OfPerson;
import app.klatch.evidence.Lamps.Lamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Every text the rules make of one person, for tests that listen to their tone.
final class EvidenceTexts {
    private EvidenceTexts() {}

    static List<String> of(OfPerson person) {
        List<String> texts = new ArrayList<>();
        texts.add(CoinRule.words(person.coin().online(), FRIDAY));
        texts.add(CoinRule.words(person.coin().inPerson(), FRIDAY));
        texts.add(Objects.requireNonNullElse(person.coin().proposal(), ""));
        texts.add(Objects.requireNonNullElse(person.ladder().next(), ""));
        person.strength().parts().forEach(part -> texts.add(part.words()));
        GiveTake balance = person.giveTake();
        texts.add(GiveTakeRule.balance(balance.gave().size(), balance.got().size()));
        balance.gave().forEach(entry -> texts.add(GiveTakeRule.words(entry, FRIDAY)));
        balance.got().forEach(entry -> texts.add(GiveTakeRule.words(entry, FRIDAY)));
        balance.offers().forEach(offer -> texts.add(GiveTakeRule.words(offer, FRIDAY)));
        for (Lamp lamp : List.of(person.lamps().know(), person.lamps().like(), person.lamps().trust())) {
            texts.addAll(lamp.evidence());
        }
        person.pitches().forEach(pitch -> texts.add(PitchRule.words(pitch)));
        return texts;
    }
}
