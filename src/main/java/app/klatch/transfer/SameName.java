package app.klatch.transfer;

import app.klatch.names.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether two names can be those of one person. A missing name can be anybody's.
final class SameName {
    private SameName() {}

    /// The one within the other, the same first word ("Ana N."), or the same initial and last word ("A. Núñez"): but "Bob
    /// Núñez" is not "Ana Núñez".
    static boolean could(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || oneWithinTheOther(one, other)) {
            return true;
        }
        List<String> a = words(one);
        List<String> b = words(other);
        return a.getFirst().equals(b.getFirst())
                || (a.getLast().equals(b.getLast()) && a.getFirst().charAt(0) == b.getFirst().charAt(0));
    }

    static boolean oneWithinTheOther(@Nullable String one, @Nullable String other) {
        return one == null || other == null || new HashSet<>(words(one)).containsAll(words(other))
                || new HashSet<>(words(other)).containsAll(words(one));
    }

    /// Never empty: a name of signs alone is one word.
    private static List<String> words(String name) {
        List<String> words = Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of(name) : words;
    }
}
