package app.klatch.capture;

/// What single characters are in a capture line.
final class Chars {

    private Chars() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// A blank, or a character that is dropped anyway.
    static boolean isGap(char c) {
        return isBlank(c) || isDropped(c);
    }

    /// A letter, digit or mark, an underscore, or a control character inside a word (dropped later).
    static boolean isWord(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return Character.isLetterOrDigit(text.codePointAt(at - 1));
        }
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || c == '_' || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || (isDropped(c) && !isBlank(c));
    }

    /// A sign that holds two halves of one word together: O'Brien, after-hours, x.co, R&D, 1,000, 12/5, 15:30, 4w..8w.
    static boolean joins(String text, int at) {
        char c = text.charAt(at);
        if (at == 0 || at + 1 >= text.length() || !(Chars.isWord(text, at - 1) || text.charAt(at - 1) == '.')) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '\'', '’', 'ʼ', '-', '‐', '&', '+', '·' -> isWord(text, at + 1);
            case '.' -> isWord(text, at + 1) || (text.charAt(at + 1) == '.' && isWord(text, at + 2));
            case ',', '/', ':', '–' -> digits;
            default -> false;
        };
    }

    static boolean isPunctuation(char c) {
        return ",.;:!?()[]{}<>\"“”„«»|/\\-–—…·•'‘’`".indexOf(c) >= 0;
    }

    /// May stand in an e-mail or web address.
    static boolean isAddress(char c) {
        return !isBlank(c) && "<>()[]{}\"“”«»,;|".indexOf(c) < 0;
    }

    static boolean isTrailing(char c) {
        return ".,;:!?'’…".indexOf(c) >= 0;
    }

    /// Control characters, direction marks, byte order marks and lone halves of characters never reach a field.
    static boolean isDropped(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') || c == '\uFEFF' || c == '\u200E'
                || c == '\u200F' || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /// The text without dropped characters, blanks collapsed to one, none at the ends.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (!isDropped(c) && !isLoneHalf(text, i)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private static boolean isLoneHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
