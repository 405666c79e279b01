package app.klatch.people;

import app.klatch.names.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Orders a few hundred people who match: the name itself or what others call them, names that start so, names with a word
/// that starts so, names that contain it, the company, anything else, only a note; then who was contacted last, then by name.
final class SearchRanking {
    /// Somebody who matches. `others` are the other names, folded, a line each; `byNote` when only the note of an interaction
    /// says so.
    record Candidate(long id, String folded, @Nullable String company, @Nullable String others, boolean byNote) {
        /// The name, then the other names, each after a line feed: a typed text has none and never spans two of them.
        String names() {
            return others == null ? folded : folded + "\n" + others;
        }
    }

    private record Ranked(Candidate candidate, int rank) {}

    private final SearchWords typed;

    SearchRanking(SearchWords typed) {
        this.typed = typed;
    }

    /// `lastContact` may know the ISO day of some of them.
    List<Long> best(Collection<Candidate> candidates, Map<Long, String> lastContact, int limit) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, rank(candidate)))
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(ranked -> lastContact.getOrDefault(ranked.candidate().id(), ""), Comparator.reverseOrder())
                        .thenComparing(ranked -> ranked.candidate().folded())
                        .thenComparingLong(ranked -> ranked.candidate().id()))
                .limit(limit).map(ranked -> ranked.candidate().id()).toList();
    }

    private int rank(Candidate candidate) {
        String name = candidate.names();
        if (name.lines().anyMatch(typed.folded()::equals)) {
            return 0;
        }
        if (candidate.folded().startsWith(typed.folded())) {
            return 1;
        }
        if (!typed.words().isEmpty() && typed.words().stream().allMatch(word -> beginsAWord(name, word))) {
            return 2;
        }
        if (name.contains(typed.folded())) {
            return 3;
        }
        String company = candidate.company() == null ? "" : Folding.fold(candidate.company());
        if (typed.words().stream().allMatch(word -> beginsAWord(name, word) || beginsAWord(company, word))) {
            return 4;
        }
        return candidate.byNote() ? 6 : 5;
    }

    private static boolean beginsAWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }
}
