package app.klatch.profile;

import app.klatch.evidence.CoinRule;
import app.klatch.evidence.Entry;
import app.klatch.evidence.GiveTake;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.evidence.LadderRule;
import app.klatch.evidence.Lamps;
import app.klatch.evidence.PitchRule;
import app.klatch.evidence.Rung;
import app.klatch.platforms.PlatformKind;
import app.klatch.ui.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences about how it stands with a person: what each sign on the page is made of.
final class StandingWords {
    private static final int MOST = 5;

    private StandingWords() {}

    /// What lit each face of the coin, and what would light the dark one.
    static List<Reason> coin(Standing standing) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("Online", CoinRule.words(standing.coin().online(), standing.today())));
        reasons.add(new Reason("In person", CoinRule.words(standing.coin().inPerson(), standing.today())));
        if (standing.coin().proposal() != null) {
            reasons.add(new Reason("Next", standing.coin().proposal()));
        }
        return reasons;
    }

    /// Each rung from the bottom up, and the next one.
    static List<Reason> ladder(Standing standing) {
        List<Reason> reasons = new ArrayList<>(standing.ladder().steps().stream()
                .map(step -> new Reason(capital(step.rung().word()), LadderRule.words(step, standing.today()))).toList());
        String next = standing.ladder().next();
        if (next != null) {
            reasons.add(new Reason("Next", capital(next.replaceFirst("^Next: ", ""))));
        }
        return reasons;
    }

    /// The highest rung in a word.
    static String rung(Standing standing) {
        Rung highest = standing.ladder().highest();
        return highest == null ? "not talked yet" : highest.word();
    }

    /// Know, like and trust, each with what speaks for it.
    static List<Reason> lamps(Standing standing) {
        Lamps lamps = standing.lamps();
        return List.of(lamp("Know", lamps.know()), lamp("Like", lamps.like()), lamp("Trust", lamps.trust()));
    }

    /// "know · like": the lamps that are lit.
    static String lit(Standing standing) {
        Lamps lamps = standing.lamps();
        String lit = Stream.of(lamps.know().isLit() ? "know" : "", lamps.like().isLit() ? "like" : "", lamps.trust().isLit() ? "trust" : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return lit.isEmpty() ? "none lit yet" : lit;
    }

    /// The parts that add up to the strength.
    static List<Reason> strength(Standing standing) {
        return standing.strength().parts().stream()
                .map(part -> new Reason(Integer.toString(part.points()), capital(part.words()))).toList();
    }

    /// "1 pitch beside 5 conversations"; empty when nothing was pitched.
    static String pitch(Standing standing) {
        return PitchRule.total(standing.pitches());
    }

    /// The share at each kind of place beside what is usual there.
    static List<Reason> pitches(Standing standing) {
        return standing.pitches().stream().map(balance -> new Reason(
                balance.kind() == PlatformKind.NONE ? "Elsewhere" : capital(balance.kind().word()), PitchRule.words(balance))).toList();
    }

    static String balance(GiveTake giveTake) {
        return GiveTakeRule.balance(giveTake.gave().size(), giveTake.got().size()) + ".";
    }

    /// "A thank-you is open: …"; empty when there is none.
    static String thanks(Standing standing) {
        List<Entry> thanks = standing.giveTake().thanks();
        if (thanks.isEmpty()) {
            return "";
        }
        String first = GiveTakeRule.words(thanks.getFirst(), standing.today());
        return thanks.size() == 1 ? "A thank-you is open: " + first
                : thanks.size() + " thank-yous are open, the newest: " + first;
    }

    /// What went either way, newest first, and what is worth a thank-you or still to do.
    static List<Reason> giveTake(Standing standing) {
        GiveTake all = standing.giveTake();
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(some("Gave", all.gave(), standing));
        reasons.addAll(some("Got", all.got(), standing));
        all.offers().stream().limit(MOST)
                .forEach(offer -> reasons.add(new Reason("To do", GiveTakeRule.words(offer, standing.today()))));
        return reasons;
    }

    private static List<Reason> some(String what, List<Entry> entries, Standing standing) {
        List<Reason> reasons = new ArrayList<>(entries.stream().limit(MOST)
                .map(entry -> new Reason(what, GiveTakeRule.words(entry, standing.today()))).toList());
        if (entries.size() > MOST) {
            reasons.add(new Reason(what, "and " + (entries.size() - MOST) + " more"));
        }
        return reasons;
    }

    private static Reason lamp(String name, Lamps.Lamp lamp) {
        String why = lamp.evidence().isEmpty() ? "Nothing yet" : String.join("\n", lamp.evidence());
        return new Reason(lamp.isLit() ? name : name + ", not yet", why);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
