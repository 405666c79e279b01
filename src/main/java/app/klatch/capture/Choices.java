package app.klatch.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which reading of each person of a line was chosen by hand: a known person, or somebody new. A choice holds while the
/// line still allows it, so that typing on does not undo it.
record Choices(Map<Integer, Chosen> byPerson) {
    /// `person` is null for "new person"; `name` is what was typed then.
    record Chosen(@Nullable Long person, String name) {}

    static final Choices NONE = new Choices(Map.of());

    Choices {
        byPerson = Map.copyOf(byPerson);
    }

    /// The ways to read one person of the line, the default first; null is "new person".
    static List<@Nullable Match> options(Capture capture) {
        List<@Nullable Match> options = new ArrayList<>();
        options.add(capture.known());
        for (Match match : capture.matches()) {
            if (capture.known() == null || match.personId() != capture.known().personId()) {
                options.add(match);
            }
        }
        if (capture.known() != null) {
            options.add(null);
        }
        return options;
    }

    /// The index of the chosen reading among the [#options].
    int chosen(int person, Capture capture) {
        Chosen chosen = byPerson.get(person);
        if (chosen == null || (chosen.person() == null && !chosen.name().equals(typedName(capture)))) {
            return 0;
        }
        List<@Nullable Match> options = options(capture);
        for (int i = 0; i < options.size(); i++) {
            Match option = options.get(i);
            if (Objects.equals(option == null ? null : (Long) option.personId(), chosen.person())) {
                return i;
            }
        }
        return 0;
    }

    Choices choose(int person, Capture capture, int option) {
        Match match = options(capture).get(option);
        Map<Integer, Chosen> changed = new HashMap<>(byPerson);
        changed.put(person, new Chosen(match == null ? null : (Long) match.personId(), typedName(capture)));
        return new Choices(changed);
    }

    Choices chooseNext(int person, Capture capture) {
        return choose(person, capture, (chosen(person, capture) + 1) % options(capture).size());
    }

    /// The people of the line as they are to be saved.
    List<Capture> apply(List<Capture> captures) {
        List<Capture> applied = new ArrayList<>();
        for (int i = 0; i < captures.size(); i++) {
            Capture capture = captures.get(i);
            applied.add(capture.withKnown(options(capture).get(chosen(i, capture))));
        }
        return applied;
    }

    private static String typedName(Capture capture) {
        return capture.withKnown(null).shownName();
    }
}
