package app.klatch.names;

import java.text.Normalizer;
import java.util.Locale;

/// Text without case and accents, for comparing, sorting and searching: "Núñez-Peña" is "nunez-pena", "Göteborg" is
/// "goteborg". Letters that lose no accent but have a usual spelling are spelled so (ß → ss, ø → o), curly apostrophes
/// become plain, blanks and control characters one blank.
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String spread = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(spread.length());
        for (int i = 0; i < spread.length(); i++) {
            char c = spread.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank(folded);
            } else if (!isMark(c)) {
                folded.append(spelled(c));
            }
        }
        return folded.toString().strip();
    }

    private static void blank(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /// Nothing to fold but case: printable ASCII without two blanks in a row or at an end.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 126 || c < ' ' || c == '`' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String spelled(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case '’', '‘', 'ʼ', '`', '´' -> "'";
            default -> String.valueOf(c);
        };
    }
}
