package app.klatch.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes a person's name apart: "Dr. Juan Q. de la Vega, Jr.", "Vega, Juan de la", "Benjamin 'Ben' Franklin". Follows
/// the conventions of the sources most address books come from; a name of one word is a given name.
public final class NameParser {

    private final List<String> prefix = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> middle = new ArrayList<>();
    private final List<String> family = new ArrayList<>();
    private final List<String> suffix = new ArrayList<>();
    private final List<String> nicknames = new ArrayList<>();

    private NameParser() {}

    /// The parts of the name; never fails, an empty text gives empty parts.
    public static PersonName parse(String text) {
        return new NameParser().read(text);
    }

    private PersonName read(String text) {
        String plain = withoutNicknames(withoutSymbols(text));
        List<String> parts = Arrays.stream(plain.split(",", -1)).map(String::strip).filter(part ->
                !part.isEmpty()).toList();
        if (parts.size() > 1 && !isSuffixed(parts)) {
            familyFirst(parts);
        } else if (!parts.isEmpty()) {
            inOrder(parts.getFirst());
            suffix.addAll(parts.subList(1, parts.size()));
        }
        titleWithFamilyName();
        return new PersonName(text(prefix), text(given), text(middle), text(family), String.join(", ", suffix),
                text(nicknames));
    }

    private static String text(List<String> words) {
        return String.join(" ", words);
    }

    private static String withoutSymbols(String text) {
        return text.codePoints().filter(c -> !isSymbol(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE || c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
    }

    private String withoutNicknames(String text) {
        String rest = take(text, '(', ')');
        rest = take(rest, '"', '"');
        rest = take(rest, '“', '”');
        rest = take(rest, '«', '»');
        return take(rest, '\'', '\'');
    }

    /// A nickname begins after a blank and ends before one, so that O'Brien and Mari' keep their apostrophes.
    private String take(String text, char open, char close) {
        var rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == open && (at == 0 || text.charAt(at - 1) == ' ') ? text.indexOf(close, at
                    + 1) : -1;
            boolean ends = end > 0 && (end == text.length() - 1 || " ,".indexOf(text.charAt(end + 1)) >= 0);
            if (ends) {
                nicknames.add(text.substring(at + 1, end).strip());
                at = end + 1;
            } else {
                rest.append(text.charAt(at++));
            }
        }
        return rest.toString();
    }

    /// "John Doe, Jr., MD": behind the comma stand only suffixes.
    private static boolean isSuffixed(List<String> parts) {
        List<String> words = NamePieces.words(parts.get(1));
        boolean all = words.stream().allMatch(word -> NamePieces.isSuffix(word) || (NamePieces.isRoman(word)
                && words.size() == 1));
        boolean single = NamePieces.words(parts.getFirst()).size() == 1;
        return all && (!single || NameLexicon.CREDENTIALS.contains(NamePieces.key(words.getFirst())));
    }

    private void inOrder(String text) {
        List<String> words = NamePieces.words(text);
        int titles = Titles.count(words);
        prefix.addAll(words.subList(0, titles));
        List<String> pieces = boundGiven(NamePieces.joined(words.subList(titles, words.size()), 1));
        int end = suffixesFrom(pieces);
        suffix.addAll(pieces.subList(end, pieces.size()));
        for (int i = 0; i < end; i++) {
            List<String> part = i == 0 ? given : i == end - 1 ? family : middle;
            part.add(pieces.get(i));
        }
    }

    /// "Abu Bakr", "Abdul Rahman" are one given name when a family name follows.
    private static List<String> boundGiven(List<String> pieces) {
        if (pieces.size() < 3 || !NameLexicon.BOUND.contains(NamePieces.key(pieces.getFirst()))) {
            return pieces;
        }
        List<String> bound = new ArrayList<>(pieces.subList(2, pieces.size()));
        bound.addFirst(pieces.get(0) + " " + pieces.get(1));
        return bound;
    }

    /// Where the suffixes at the end begin; at least one piece stays a name, and a Roman numeral needs two.
    private static int suffixesFrom(List<String> pieces) {
        int end = pieces.size();
        while (end > 1 && (NamePieces.isSuffix(pieces.get(end - 1)) || isNumeral(pieces, end))) {
            boolean name = NameLexicon.ALSO_NAMES.contains(NamePieces.key(pieces.get(end - 1)));
            if (name && end <= 2) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean isNumeral(List<String> pieces, int end) {
        String last = pieces.get(end - 1);
        return end > 2 && end == pieces.size() && NamePieces.isRoman(last) && !last.endsWith(".")
                && !NamePieces.isInitial(pieces.get(end - 2));
    }

    private void familyFirst(List<String> parts) {
        for (String piece : NamePieces.joined(NamePieces.words(parts.getFirst()), 0)) {
            (NamePieces.isSuffix(piece) && !family.isEmpty() ? suffix : family).add(piece);
        }
        List<String> words = NamePieces.words(parts.get(1));
        int titles = Titles.count(words);
        prefix.addAll(words.subList(0, titles));
        for (String piece : NamePieces.joined(words.subList(titles, words.size()), 1)) {
            boolean isSuffix = !given.isEmpty() && (NamePieces.isSuffix(piece) || (NamePieces.isRoman(piece)
                    && piece.length() > 1));
            (given.isEmpty() ? given : isSuffix ? suffix : middle).add(piece);
        }
        suffix.addAll(parts.subList(2, parts.size()));
    }

    /// "Rev. Andrews" has a family name, "Sir Ian" a given one.
    private void titleWithFamilyName() {
        boolean alone = !prefix.isEmpty() && family.isEmpty() && middle.isEmpty() && !given.isEmpty();
        if (alone && !NameLexicon.GIVEN_NAME_TITLES.contains(NamePieces.key(prefix.getLast()))) {
            family.addAll(given);
            given.clear();
        }
    }

    /// Titles at the beginning of a name.
    private static final class Titles {

        private Titles() {}

        /// How many words at the beginning are titles, with the words that join them ("Secretary of State", "Mr. and
        /// Mrs.").
        static int count(List<String> words) {
            int count = 0;
            while (count < words.size() - 1) {
                int next = NamePieces.isTitle(words.get(count)) ? count + 1 : joined(words, count);
                if (next == count || next >= words.size()) {
                    break;
                }
                count = next;
            }
            boolean given = count == 1 && words.size() == 2
                    && NameLexicon.ALSO_GIVEN.contains(NamePieces.key(words.getFirst()))
                    && !words.getFirst().endsWith(".");
            return given ? 0 : count;
        }

        /// Past "and" with the title behind it, or "of the" with the word behind it; `at` when a name begins here.
        private static int joined(List<String> words, int at) {
            String word = NamePieces.key(words.get(at));
            boolean and = word.equals("and") || words.get(at).equals("&") || word.equals("und");
            if (at == 0 || at >= words.size() - 2 || !(and || word.equals("of"))) {
                return at;
            }
            int next = NamePieces.key(words.get(at + 1)).equals("the") ? at + 2 : at + 1;
            boolean title = next < words.size() && NamePieces.isTitle(words.get(next));
            return word.equals("of") || title ? next + 1 : at;
        }
    }
}
