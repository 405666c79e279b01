package app.klatch.people;

import app.klatch.names.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was typed into a search field, made harmless: every word is a quoted FTS5 prefix, so that quotes, `*`, `-`, `OR` and
/// the like are only ever text. `folded` is the whole, `words` its parts with a letter or digit, each without case and accents.
///
/// @param match the FTS5 expression that every word must begin some word; empty when no word has a letter or digit
/// @param inside whether names must be looked into and not only at the beginnings of words: unicode61 does not split
///     scripts that write without blanks, and drops signs and emoji altogether
record SearchWords(String folded, List<String> words, String match, boolean inside) {
    private static final int CHARS_KEPT = 200;
    private static final int WORDS_KEPT = 8;

    static SearchWords of(String typed) {
        String some = typed.substring(0, Math.min(typed.length(), CHARS_KEPT));
        List<String> parts = Arrays.stream(some.split("[\\s\\p{Z}\\p{Cc}]+")).filter(part -> !part.isEmpty()).limit(WORDS_KEPT).toList();
        List<String> words = parts.stream().filter(SearchWords::isWord).toList();
        return new SearchWords(Folding.fold(some), words.stream().map(Folding::fold).toList(),
                words.stream().map(SearchWords::prefix).collect(Collectors.joining(" AND ")),
                words.isEmpty() || some.codePoints().anyMatch(SearchWords::isUnspaced));
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /// The expression restricted to columns of person_search, such as `name company`.
    String matchIn(String columns) {
        return "{" + columns + "} : (" + match + ")";
    }

    /// The word as a prefix in the spelling of the folded names, and as typed when that differs.
    private static String prefix(String word) {
        return Stream.of(Folding.fold(word), word.toLowerCase(Locale.ROOT)).distinct()
                .map(spelling -> '"' + spelling.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static boolean isWord(String part) {
        return Folding.fold(part).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
