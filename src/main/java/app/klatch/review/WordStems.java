package app.klatch.review;

import app.klatch.names.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of an interest that tell it from others, without case, accents and endings: "a printer" and "printing on anything"
/// share one. Two interests match when all words of the shorter one are in the other.
final class WordStems {
    private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "of", "for", "in", "on", "at", "to", "by", "with", "who",
            "that", "any", "anything", "some", "somebody", "someone", "anybody", "people", "knows", "know", "holds", "number", "new", "good", "my",
            "our", "your", "his", "her", "their", "help", "work", "short", "notice", "second", "next", "more", "first",
            "everybody", "find", "finding");

    private static final List<String> ENDINGS = List.of("ings", "ing", "ers", "er", "ies", "es", "s", "y");
    private static final int SHORTEST = 3;

    private WordStems() {}

    static Set<String> of(String interest) {
        return Arrays.stream(Folding.fold(interest).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !SMALL.contains(word)).map(WordStems::stem).collect(Collectors.toSet());
    }

    /// Whether one is about what the other is about.
    static boolean match(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
