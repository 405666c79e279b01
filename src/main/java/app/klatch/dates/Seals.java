package app.klatch.dates;

/// Finds the stretches of a text in which no date is looked for: e-mail addresses, URLs, international phone numbers.
final class Seals {
    /// How far one look reaches: what is longer is no e-mail address, and a text without blanks stays cheap.
    private static final int REACH = 256;
    private static final int PHONE_DIGITS = 7;

    private Seals() {
    }

    /// From `from` to `to` (exclusive). When nothing is sealed both are where the next look has to begin.
    record Seal(int from, int to) {
    }

    /// The first sealed stretch of the run of non-blanks that begins at `start`.
    static Seal first(String text, int start) {
        int limit = Math.min(text.length(), start + REACH);
        int i = start;
        for (; i < limit && !Lexer.isBlank(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("://", i)) {
                return new Seal(schemeStart(text, start, i), runEnd(text, i));
            }
            if (c == 'w' && text.startsWith("www.", i)) {
                return new Seal(i, runEnd(text, i));
            }
            if (c == '+' && phoneEnd(text, i) > i) {
                return new Seal(i, phoneEnd(text, i));
            }
            if (c == '@') {
                int from = localStart(text, start, i);
                int to = domainEnd(text, i + 1);
                if (from < i && to > 0) {
                    return new Seal(from, to);
                }
            }
        }
        return new Seal(i, i);
    }

    private static int schemeStart(String text, int start, int colon) {
        int from = colon;
        while (from > start && Lexer.isLetter(text, from - 1)) {
            from--;
        }
        return from;
    }

    private static int runEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Lexer.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int localStart(String text, int start, int sign) {
        int from = sign;
        while (from > start && (isNameChar(text, from - 1) || text.charAt(from - 1) == '+')) {
            from--;
        }
        return from;
    }

    /// The end of `name.tld` after the @, or -1: at least one dot, and letters after the last one.
    private static int domainEnd(String text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + REACH);
        while (end < limit && isNameChar(text, end)) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int dot = end;
        while (dot > from && text.charAt(dot - 1) != '.') {
            dot--;
        }
        dot--;
        return dot > from && end - dot > 2 && !Lexer.isDigit(text.charAt(dot + 1)) ? end : -1;
    }

    private static boolean isNameChar(String text, int i) {
        char c = text.charAt(i);
        return Lexer.isDigit(c) || c == '.' || c == '-' || c == '_' || c == '%' || Lexer.isLetter(text, i);
    }

    /// The end of "+49 151 23456789" or -1.
    private static int phoneEnd(String text, int plus) {
        int digits = 0;
        int end = plus + 1;
        int limit = Math.min(text.length(), plus + 32);
        for (int i = plus + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (Lexer.isDigit(c)) {
                digits++;
                end = i + 1;
            } else if (c != ' ' && c != '-' && c != '.' && c != '/' && c != '(' && c != ')' && c != '\u00a0') {
                break;
            }
        }
        return digits >= PHONE_DIGITS ? end : -1;
    }
}
