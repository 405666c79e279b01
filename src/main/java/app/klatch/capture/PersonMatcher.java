package app.klatch.capture;

import app.klatch.names.NameKeys;
import app.klatch.names.NameParser;
import app.klatch.names.PersonName;
import app.klatch.names.OneTypo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds the known people a draft could mean, best first, each with the first reason found.
final class PersonMatcher {

    private static final int MOST = 6;
    private static final int LOOK_AT = 400;

    private final PersonIndex index;
    private final Set<Long> hidden;
    private final Set<Long> seen = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();

    /// `hidden` are people of this index of whom something newer is known elsewhere.
    PersonMatcher(PersonIndex index, Set<Long> hidden) {
        this.index = index;
        this.hidden = hidden;
    }

    List<Match> find(Draft draft) {
        draft.emails.forEach(email -> index.withEmail(email, add(MatchReason.SAME_EMAIL)));
        draft.phones.forEach(phone -> index.withPhoneEnding(phone, addIfSamePhone(phone)));
        if (draft.handle != null) {
            index.withHandle(draft.handle, add(MatchReason.SAME_HANDLE));
        }
        if (draft.name != null) {
            findName(NameKeys.words(draft.name), draft.company);
            PersonName parts = NameParser.parse(draft.name);
            String bare = (parts.given() + " " + parts.middle() + " " + parts.family()).strip();
            if (!parts.prefix().isEmpty() || !parts.suffix().isEmpty() || !parts.nickname().isEmpty()) {
                findName(NameKeys.words(bare), draft.company);
            }
        }
        return matches;
    }

    private void findName(List<String> words, @Nullable String company) {
        if (words.isEmpty()) {
            return;
        }
        index.named(String.join(" ", words), add(MatchReason.SAME_NAME));
        if (words.size() == 1) {
            if (company != null) {
                index.withWord(words.getFirst(), addColleagues(NameKeys.key(company)));
            }
            index.withWord(words.getFirst(), add(MatchReason.FIRST_NAME));
            return;
        }
        index.sameFormalName(words, add(MatchReason.SIMILAR_NAME));
        index.sameWords(words, add(MatchReason.SIMILAR_NAME));
        index.roughly(words, addIfOneTypo(String.join(" ", words), words));
    }

    private IntPredicate add(MatchReason reason) {
        return at -> {
            KnownPerson person = index.person(at);
            if (!hidden.contains(person.id()) && seen.add(person.id())) {
                matches.add(new Match(person.id(), person.name(), person.company(), reason));
            }
            return matches.size() < MOST;
        };
    }

    private IntPredicate addColleagues(String company) {
        IntPredicate add = add(MatchReason.FIRST_NAME);
        return bounded(at -> {
            String theirs = index.person(at).company();
            return theirs == null || !NameKeys.key(theirs).equals(company) || add.test(at);
        });
    }

    private IntPredicate addIfSamePhone(String phone) {
        IntPredicate add = add(MatchReason.SAME_PHONE);
        return bounded(at -> index.person(at).phones().stream().noneMatch(other -> Phones.same(phone, other))
                || add.test(at));
    }

    private IntPredicate addIfOneTypo(String key, List<String> words) {
        IntPredicate add = add(MatchReason.SIMILAR_NAME);
        boolean longEnough = words.getFirst().length() > 2 && words.getLast().length() > 2;
        return bounded(at -> !longEnough || !OneTypo.apart(key, index.key(at)) || add.test(at));
    }

    private static IntPredicate bounded(IntPredicate test) {
        int[] left = {LOOK_AT};
        return at -> test.test(at) && --left[0] > 0;
    }
}
