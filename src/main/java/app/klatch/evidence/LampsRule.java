package app.klatch.evidence;

import app.klatch.evidence.Lamps.Lamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// PRODUCT.md, rule 9. *Know* is lit by facts of at least three of five sorts: work, interests, a day that matters, a note about
/// them, who introduced them. *Like* by interactions enjoyed, more than were not. *Trust* by a promise kept, mine or theirs, or by
/// somebody they led me to.
public final class LampsRule {
    private static final int SORTS_TO_KNOW = 3;
    private static final int NAMED = 3;

    private LampsRule() {}

    public static Lamps of(Evidence evidence, LocalDate today) {
        return new Lamps(know(evidence.facts()), like(evidence, today), trust(evidence));
    }

    private static Lamp know(Facts facts) {
        List<String> known = new ArrayList<>();
        if (facts.work() != null) {
            known.add("Work: " + facts.work());
        }
        if (!facts.interests().isEmpty()) {
            known.add(counted(facts.interests(), "interest"));
        }
        if (!facts.dates().isEmpty()) {
            known.add(counted(facts.dates(), "date"));
        }
        if (facts.noted()) {
            known.add("A note about them");
        }
        if (facts.introducedBy() != null) {
            known.add("Introduced by " + facts.introducedBy());
        }
        return new Lamp(known.size() >= SORTS_TO_KNOW, known);
    }

    private static Lamp like(Evidence evidence, LocalDate today) {
        List<Entry> said = evidence.entries().stream().filter(entry -> entry.enjoyed() != null).toList();
        List<Entry> enjoyed = said.stream().filter(entry -> Boolean.TRUE.equals(entry.enjoyed())).toList();
        if (said.isEmpty()) {
            return new Lamp(false, List.of());
        }
        String of = "Enjoyed " + enjoyed.size() + " of " + said.size() + (said.size() == 1 ? " interaction" : " interactions");
        String newest = enjoyed.isEmpty() ? "" : ", the newest " + enjoyed.getFirst().when(today);
        return new Lamp(enjoyed.size() * 2 > said.size(), List.of(of + newest));
    }

    private static Lamp trust(Evidence evidence) {
        List<String> kept = new ArrayList<>();
        add(kept, kept(evidence, Promise::isMine), "You kept %d promise%s");
        add(kept, kept(evidence, Promise::isTheirs), "They kept %d promise%s");
        int led = evidence.facts().introduced();
        if (led > 0) {
            kept.add("They led you to " + led + (led == 1 ? " person" : " people"));
        }
        return new Lamp(!kept.isEmpty(), kept);
    }

    private static long kept(Evidence evidence, Predicate<Promise> whose) {
        return evidence.promises().stream().filter(promise -> promise.kept() && whose.test(promise)).count();
    }

    private static void add(List<String> to, long count, String words) {
        if (count > 0) {
            to.add(words.formatted(count, count == 1 ? "" : "s"));
        }
    }

    /// "5 interests: sailing, tea, twins …".
    private static String counted(List<String> names, String what) {
        return names.size() + " " + what + (names.size() == 1 ? "" : "s") + ": "
                + String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? " …" : "");
    }
}
