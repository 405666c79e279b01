package app.klatch.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of phrases of one or more words, each with a meaning; the longest that fits is found.
final class Phrases<T> {

    /// A phrase found: the exclusive index of its last token and what it means.
    record Hit<T>(int end, T meaning) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /// Adds phrases of one meaning, folded and separated by `|` and line breaks.
    Phrases<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split("[|\n]", -1)) {
            if (phrase.isBlank()) {
                continue;
            }
            List<String> words = List.of(phrase.strip().split(" ", -1));
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Entry<>(words, meaning));
        }
        return this;
    }

    /// The longest phrase of free words that begins at this token.
    Optional<Hit<T>> at(Line line, int index) {
        if (!line.isWord(index)) {
            return Optional.empty();
        }
        Entry<T> best = null;
        for (Entry<T> entry : byFirst.getOrDefault(line.at(index).low(), List.of())) {
            if ((best == null || entry.words().size() > best.words().size()) && fits(line, index, entry.words())) {
                best = entry;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Hit<>(index + best.words().size(), best.meaning()));
    }

    private static boolean fits(Line line, int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!line.is(index + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
