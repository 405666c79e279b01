package app.klatch.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of one comma-free stretch of a name, with what belongs together joined: "de la Vega", "Velasquez y
/// Garcia",
/// "John and Jane", "Ph. D.".
final class NamePieces {

    private NamePieces() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("[\\s\\p{Z}]+", -1)) {
            boolean degree = !words.isEmpty() && key(words.getLast()).equals("ph") && key(word).equals("d");
            if (degree) {
                words.add(words.removeLast() + " " + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Joins particles and conjunctions with their neighbours; `first` is the index before which nothing is a particle.
    static List<String> joined(List<String> words, int first) {
        return particles(conjunctions(words), first);
    }

    private static List<String> conjunctions(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean conjunction = isConjunction(words.get(i), words.size());
            boolean afterOne = i > 0 && isConjunction(words.get(i - 1), words.size());
            if ((conjunction || afterOne) && !joined.isEmpty()) {
                joined.add(joined.removeLast() + " " + words.get(i));
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /// A single letter joins only in a long name; in a short one it is an initial.
    private static boolean isConjunction(String word, int words) {
        boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
        return NameLexicon.CONJUNCTIONS.contains(word.toLowerCase(Locale.ROOT)) && (!single || (lower && words > 3));
    }

    private static List<String> particles(List<String> words, int first) {
        List<String> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = i + 1;
            if (i >= first && isParticle(words.get(i)) && end < words.size()) {
                while (end < words.size() && isParticle(words.get(end))) {
                    end++;
                }
                end = Math.min(end + 1, words.size());
                while (end < words.size() && !isParticle(words.get(end)) && !isSuffix(words.get(end))) {
                    end++;
                }
            }
            joined.add(String.join(" ", words.subList(i, end)));
            i = end;
        }
        return joined;
    }

    static boolean isParticle(String word) {
        return NameLexicon.PARTICLES.contains(key(word)) && !isInitial(word);
    }

    static boolean isTitle(String word) {
        String plain = key(word);
        if (NameLexicon.TITLES.contains(plain)) {
            return true;
        }
        String[] halves = Folding.fold(word).split("[.-]+", -1);
        return halves.length > 1 && Arrays.stream(halves).allMatch(half -> half.isEmpty()
                || NameLexicon.TITLES.contains(half))
                && Arrays.stream(halves).anyMatch(half -> !half.isEmpty());
    }

    static boolean isSuffix(String word) {
        String plain = key(word);
        if (isInitial(word)) {
            return false;
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
        boolean known = NameLexicon.GENERATIONS.contains(plain) || NameLexicon.CREDENTIALS.contains(plain);
        return known && (!NameLexicon.ALSO_NAMES.contains(plain) || capitals);
    }

    /// One letter, with or without a point: "J" or "J.".
    static boolean isInitial(String word) {
        return word.length() <= 2 && !word.isEmpty() && Character.isLetter(word.charAt(0)) && (word.length() == 1
                || word.charAt(1) == '.');
    }

    static boolean isRoman(String word) {
        return word.replace(".", "").toUpperCase(Locale.ROOT).matches("(X|IX|IV|V?I{1,3}|V)");
    }

    static String key(String word) {
        return Folding.fold(word).replace(".", "").replace(" ", "").replace(",", "");
    }
}
