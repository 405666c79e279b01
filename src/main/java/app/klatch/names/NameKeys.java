package app.klatch.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Keys under which equal names meet: folded, hyphens and blanks alike, apostrophes and points dropped
/// ("O'Brien-Núñez" and "OBrien Nunez" → "obrien nunez").
public final class NameKeys {

    private NameKeys() {}

    /// The key of a name or of any text of words; empty if it holds no letter and no digit.
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    /// The words of the key.
    public static List<String> words(String name) {
        return wordsOfFolded(Folding.fold(name));
    }

    /// As [#words], for text that is folded already.
    public static List<String> wordsOfFolded(String folded) {
        List<String> words = new ArrayList<>(4);
        var word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (c != '\'' && c != '.' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /// The key with its words in alphabetical order, so that "Wei Lin" meets "Lin Wei".
    public static String sorted(List<String> words) {
        String[] sorted = words.toArray(new String[0]);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }
}
