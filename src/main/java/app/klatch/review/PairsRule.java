package app.klatch.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// PRODUCT.md, rule 12: what two people could be introduced for. First what one looks for and the other can help with, then what
/// both like and few others do; the rarest first.
final class PairsRule {
    /// What more people than these like is no reason to meet.
    static final int RARE = 6;

    private PairsRule() {}

    /// How often a thing is liked, looked for or offered, as it is written.
    record Held(String name, int people) {}

    /// What one side says and what the other does; the same twice where both like it.
    record Common(String one, String other, boolean liked, long pairs) {}

    static List<Common> common(List<Held> lookedFor, List<Held> offered) {
        Map<String, List<Held>> byStem = new HashMap<>();
        Map<Held, Set<String>> stems = new HashMap<>();
        for (Held help : offered) {
            Set<String> words = WordStems.of(help.name());
            stems.put(help, words);
            words.forEach(word -> byStem.computeIfAbsent(word, _ -> new ArrayList<>()).add(help));
        }
        List<Common> all = new ArrayList<>();
        for (Held look : lookedFor) {
            Set<String> words = WordStems.of(look.name());
            Set<Held> perhaps = new LinkedHashSet<>();
            words.forEach(word -> perhaps.addAll(byStem.getOrDefault(word, List.of())));
            perhaps.stream().filter(help -> WordStems.match(words, stems.get(help)))
                    .forEach(help -> all.add(new Common(look.name(), help.name(), false, (long) look.people() * help.people())));
        }
        all.sort(Comparator.comparingLong(Common::pairs).thenComparing(Common::one).thenComparing(Common::other));
        return all;
    }

    /// What at least two and at most [#RARE] people like.
    static List<Common> rare(List<Held> liked) {
        return liked.stream().filter(held -> held.people() > 1 && held.people() <= RARE)
                .sorted(Comparator.comparingInt(Held::people).thenComparing(Held::name))
                .map(held -> new Common(held.name(), held.name(), true, held.people())).toList();
    }
}
