package app.klatch.dates;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words, numbers and symbols, only as far as somebody asks, so that a look at one place of a long
/// text costs the same as in a short one. Letters and digits are cut apart: "3pm" is a number and a glued word.
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int sealedFrom;
    private int sealedTo;

    Lexer(String text, int from) {
        this.text = text;
        this.at = from;
        this.sealedTo = from;
        seal(from);
    }

    String text() {
        return text;
    }

    /// The token with this index; past the last one always END.
    Token token(int index) {
        while (tokens.size() <= index) {
            if (!tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.END) {
                return tokens.getLast();
            }
            tokens.add(next());
        }
        return tokens.get(index);
    }

    private Token next() {
        int start = at;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        boolean glued = start == at && start > 0 && !isBlank(text.charAt(start - 1));
        if (start == text.length()) {
            at = start;
            return new Token(Token.Kind.END, start, start, false, 0, Word.UNKNOWN);
        }
        if (start > at || start >= sealedTo) {
            seal(start);
        }
        if (start == sealedFrom && sealedTo > start) {
            at = sealedTo;
            return new Token(Token.Kind.SEALED, start, at, glued, 0, Word.UNKNOWN);
        }
        return plain(start, glued);
    }

    private void seal(int start) {
        if (start < sealedTo || start >= text.length()) {
            return;
        }
        Seals.Seal seal = Seals.first(text, start);
        sealedFrom = seal.from();
        sealedTo = seal.to();
    }

    private Token plain(int start, boolean glued) {
        int limit = sealedFrom > start ? sealedFrom : text.length();
        char c = text.charAt(start);
        if (isDigit(c)) {
            at = start;
            while (at < limit && isDigit(text.charAt(at))) {
                at++;
            }
            return new Token(Token.Kind.NUMBER, start, at, glued, value(start, at), Word.UNKNOWN);
        }
        if (isLetter(text, start)) {
            at = endOfWord(start, limit);
            return new Token(Token.Kind.WORD, start, at, glued, 0, Vocabulary.look(text, start, at));
        }
        at = start + Character.charCount(text.codePointAt(start));
        return new Token(Token.Kind.SYMBOL, start, at, glued, c, Word.UNKNOWN);
    }

    private int endOfWord(int start, int limit) {
        int end = start;
        while (end < limit) {
            if (isLetter(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            } else if (isApostrophe(text.charAt(end)) && end + 1 < limit && isLetter(text, end + 1)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return end - start > 9 ? -1 : value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// A letter or a digit stands here (or the lower half of one that takes two characters).
    static boolean isWordPart(String text, int index) {
        char c = text.charAt(index);
        boolean half = Character.isLowSurrogate(c) && index > 0;
        return isDigit(c) || isLetter(text, half ? index - 1 : index);
    }

    /// A cut here would part a word or a number.
    static boolean splitsWord(String text, int index) {
        return index > 0 && isWordPart(text, index) && isWordPart(text, index - 1);
    }

    /// Letters of any script, their combining marks and digits of other scripts: all that can be a part of a word.
    static boolean isLetter(String text, int index) {
        char c = text.charAt(index);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int point = text.codePointAt(index);
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
