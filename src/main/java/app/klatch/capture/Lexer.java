package app.klatch.capture;

import app.klatch.names.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts one part of a line into tokens, in one pass. Every character that is not a blank belongs to exactly one token.
final class Lexer {

    private static final int LONGEST_ADDRESS = 400;
    private static final Set<String> WITH_POINT = Set.of("dr", "mr", "mrs", "ms", "prof", "jr", "sr", "st", "inc",
            "ltd",
            "co", "corp", "rev", "hon", "esq", "ph", "phd", "gmbh", "bros", "dept", "assoc", "no");

    private final String text;
    private final int limit;
    private final boolean noteMarks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, int limit, boolean noteMarks) {
        this.text = text;
        this.limit = limit;
        this.noteMarks = noteMarks;
    }

    /// At most `limit` tokens; what lies behind them becomes one NOTE token, so that no paste takes long to read.
    /// `//` is read as the note's mark only if `noteMarks`.
    static List<Token> tokens(String text, int limit, boolean noteMarks) {
        return new Lexer(text, limit, noteMarks).run();
    }

    private List<Token> run() {
        while (skipBlanks()) {
            if (tokens.size() >= limit || (noteMarks && chunkStart() && text.startsWith("//", at))) {
                add(Token.Kind.NOTE, tokens.size() >= limit ? text.length() : lineEnd());
            } else if (!address() && !quoted() && !sigil() && !stars() && !word()) {
                sign();
            }
        }
        return tokens;
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean skipBlanks() {
        while (at < text.length() && Chars.isGap(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private boolean chunkStart() {
        return at == 0 || Chars.isGap(text.charAt(at - 1));
    }

    private void add(Token.Kind kind, int end) {
        String raw = text.substring(at, end);
        String clean = kind == Token.Kind.QUOTED ? raw.substring(1, raw.length() - 1) : raw;
        String cleaned = Chars.clean(clean);
        tokens.add(new Token(kind, at, end, cleaned.isEmpty() ? " " : cleaned, cleaned.equalsIgnoreCase("w/")
                ? "with" : Folding.fold(cleaned)));
        at = end;
    }

    /// E-mail and web addresses and `@ana@mastodon.example` are one word, whatever signs they hold.
    private boolean address() {
        if (!chunkStart() && "<([{\"':".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        int end = at;
        int stop = Math.min(text.length(), at + LONGEST_ADDRESS);
        boolean web = text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
        boolean mail = false;
        while (end < stop && Chars.isAddress(text.charAt(end))) {
            mail |= text.charAt(end) == '@' && end > at;
            web |= text.charAt(end) == '/' && end > at && Addresses.looksLikeHost(text, at, end);
            end++;
        }
        while (end > at && Chars.isTrailing(text.charAt(end - 1))) {
            end--;
        }
        boolean found = end > at && (web || (mail && Addresses.looksLikeMail(text, at, end)));
        if (found) {
            add(Token.Kind.WORD, end);
        }
        return found;
    }

    private boolean quoted() {
        int close = switch (text.charAt(at)) {
            case '"' -> text.indexOf('"', at + 1);
            case '“', '„' -> closing('”', '“');
            case '«' -> text.indexOf('»', at + 1);
            default -> -1;
        };
        int line = close < 0 ? -1 : text.indexOf('\n', at);
        if (close <= at + 1 || (line >= 0 && line < close)) {
            return false;
        }
        add(Token.Kind.QUOTED, close + 1);
        return true;
    }

    private int closing(char one, char other) {
        int first = text.indexOf(one, at + 1);
        return first >= 0 ? first : text.indexOf(other, at + 1);
    }

    private boolean sigil() {
        if (!chunkStart() || at + 1 >= text.length() || "@#~!?+".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean glued = text.charAt(at) == '+' ? Character.isLetter(next) : Chars.isWord(text, at + 1) || next == '"';
        if (glued) {
            add(Token.Kind.SIGIL, at + 1);
        }
        return glued;
    }

    private boolean stars() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        boolean alone = chunkStart() && (end == text.length() || Chars.isBlank(text.charAt(end))
                || ",;".indexOf(text.charAt(end)) >= 0);
        if (end == at || end - at > 4 || !alone) {
            return false;
        }
        add(Token.Kind.STARS, end);
        return true;
    }

    private boolean word() {
        int end = at;
        if (text.charAt(at) == '+' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            end++;
        }
        if (!Chars.isWord(text, end)) {
            return false;
        }
        while (end < text.length() && (Chars.isWord(text, end) || Chars.joins(text, end))) {
            end++;
        }
        boolean point = end < text.length() && text.charAt(end) == '.' && keepsPoint(text.substring(at, end));
        boolean with = text.startsWith("w/", at) && end == at + 1;
        add(Token.Kind.WORD, point || with ? end + 1 : end);
        return true;
    }

    private static boolean keepsPoint(String word) {
        return (word.length() == 1 && Character.isLetter(word.charAt(0))) || WITH_POINT.contains(Folding.fold(word))
                || (word.indexOf('.') > 0 && word.length() <= 6 && Character.isLetter(word.charAt(0)));
    }

    private void sign() {
        if (Chars.isPunctuation(text.charAt(at))) {
            add(Token.Kind.PUNCT, at + 1);
            return;
        }
        int end = at;
        while (end < text.length() && !Chars.isBlank(text.charAt(end)) && !Chars.isWord(text, end)
                && !Chars.isPunctuation(text.charAt(end))) {
            end++;
        }
        add(Token.Kind.SYMBOL, end);
    }
}
