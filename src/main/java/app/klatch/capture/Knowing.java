package app.klatch.capture;

import app.klatch.names.NameKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of the matches a line logs with by default: the same e-mail, phone, handle or full name, or the only one
/// who is
/// called so. Somebody merely similar is only offered.
final class Knowing {

    private Knowing() {}

    static @Nullable Match known(Draft draft) {
        List<Match> matches = draft.matches;
        if (matches.isEmpty()) {
            return null;
        }
        Match first = matches.getFirst();
        return switch (first.reason()) {
            case SAME_EMAIL, SAME_PHONE, SAME_HANDLE -> first;
            case SAME_NAME -> bestOfSameName(draft);
            case FIRST_NAME -> only(draft);
            case SIMILAR_NAME -> null;
        };
    }

    /// Among people of the same name the one of the company said; else the first.
    private static Match bestOfSameName(Draft draft) {
        return draft.matches.stream()
                .filter(match -> match.reason() == MatchReason.SAME_NAME && worksAt(match, draft.company))
                .findFirst()
                .orElse(draft.matches.getFirst());
    }

    private static @Nullable Match only(Draft draft) {
        Match first = draft.matches.getFirst();
        long colleagues = draft.matches.stream().filter(match -> worksAt(match, draft.company)).count();
        boolean alone = draft.matches.stream().filter(match -> match.reason() == MatchReason.FIRST_NAME).count() == 1;
        boolean elsewhere = draft.company != null && first.company() != null && !worksAt(first, draft.company);
        return (colleagues == 1 && worksAt(first, draft.company)) || (alone && !elsewhere && noneElse(draft))
                ? first : null;
    }

    /// A name with a surname was never matched by one word alone; an address of somebody else speaks against it.
    private static boolean noneElse(Draft draft) {
        return draft.emails.isEmpty() && draft.phones.isEmpty();
    }

    private static boolean worksAt(Match match, @Nullable String company) {
        return company != null && match.company() != null
                && NameKeys.key(match.company()).equals(NameKeys.key(company));
    }
}
