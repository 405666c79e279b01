package app.klatch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What stands in the circle of a person without a photo: at most two letters, and one of six calm colours that stays
/// the same for the same name. Works by code points, so that 李伟 and 𝒜na are not cut in half.
public final class Initials {
    /// How many avatar colours theme.css defines (`avatar-0` to `avatar-5`).
    public static final int COLOURS = 6;

    /// Spreads hashes of similar names (Knuth's multiplicative hashing).
    private static final int MIX = 0x9E3779B9;

    private Initials() {}

    /// "Ana Ruiz-Lopez" gives AR, "Dana" gives D, "李伟" gives 李伟, "@bkkper02" gives B, nothing at all gives "?".
    public static String of(String name) {
        List<String> words = Arrays.stream(name.strip().split("[\\s\\p{Z}]+"))
                .map(Initials::withoutSigns)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "?";
        }
        String first = words.getFirst();
        if (isHan(first) && words.size() == 1) {
            return firstLetters(first, 2);
        }
        String letters = words.size() == 1 ? firstLetters(first, 1) : firstLetters(first, 1) + firstLetters(words.getLast(), 1);
        return letters.toUpperCase(Locale.ROOT);
    }

    /// The colour's number, 0 to 5, from the name alone.
    public static int colour(String name) {
        return ((name.strip().toLowerCase(Locale.ROOT).hashCode() * MIX) >>> 8) % COLOURS;
    }

    private static String withoutSigns(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isHan(String word) {
        int script = word.codePointAt(0);
        return Character.UnicodeScript.of(script) == Character.UnicodeScript.HAN;
    }

    private static String firstLetters(String word, int count) {
        int available = word.codePointCount(0, word.length());
        return word.substring(0, word.offsetByCodePoints(0, Math.min(count, available)));
    }
}
