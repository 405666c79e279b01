package app.klatch.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place among the tokens that rules move forward and put back.
final class Cursor {
    private static final String GLUE = "%$€£¥°_";
    private static final String TIES = "/%$€£¥-+*'";
    private static final String STOPS = ".,;!?)\"";
    private static final Set<Key> JOINTS = Set.of(Key.FILLER, Key.AND, Key.OR, Key.AT, Key.ON,
            Key.IN, Key.TO, Key.FOR, Key.FROM,
            Key.BY, Key.AROUND, Key.THE, Key.THIS, Key.NEXT);
    private static final int DEEPEST = 3;

    private final Lexer lexer;
    private final int origin;
    private int index;
    private int depth;

    Cursor(Lexer lexer, int index) {
        this.lexer = lexer;
        this.origin = index;
        this.index = index;
    }

    int index() {
        return index;
    }

    void moveTo(int place) {
        index = place;
    }

    Token peek() {
        return lexer.token(index);
    }

    Token peek(int ahead) {
        return lexer.token(index + ahead);
    }

    Token take() {
        return lexer.token(index++);
    }

    /// The word just before, within this phrase, is this one.
    boolean comesAfter(Key key) {
        return index > origin && lexer.token(index - 1).is(key);
    }

    boolean comesAfterAny(Key... keys) {
        for (Key key : keys) {
            if (comesAfter(key)) {
                return true;
            }
        }
        return false;
    }

    /// The token is the very first of this phrase.
    boolean leads(Token token) {
        return lexer.token(origin).start() == token.start();
    }

    boolean take(Key key) {
        boolean there = peek().is(key);
        if (there) {
            index++;
        }
        return there;
    }

    boolean take(char symbol) {
        boolean there = peek().is(symbol);
        if (there) {
            index++;
        }
        return there;
    }

    boolean takeAny(Key... keys) {
        for (Key key : keys) {
            if (take(key)) {
                return true;
            }
        }
        return false;
    }

    /// The article "a" or "an".
    boolean takeArticle() {
        return takeAny(Key.LETTER_A, Key.A);
    }

    char charAt(int offset) {
        return lexer.text().charAt(offset);
    }

    /// The end of the text that was read so far.
    int end() {
        return index == origin ? lexer.token(index).start() : lexer.token(index - 1).end();
    }

    /// Nothing is stuck to what was read so far that would make it a part of something longer.
    boolean clean() {
        Token next = peek();
        if (!next.glued()) {
            return true;
        }
        return switch (next.kind()) {
            case WORD, NUMBER, SEALED -> false;
            case SYMBOL -> GLUE.indexOf(next.value()) < 0 && !(next.is(',') && peek(1).isNumber() && peek(1).glued()
                    && lexer.token(Math.max(0, index - 1)).isNumber() && peek(1).length() == 3);
            default -> true;
        };
    }

    /// The phrase can end here: the text ends, or punctuation or an everyday joining word follows.
    boolean settled() {
        if (!clean()) {
            return false;
        }
        Token next = peek();
        if (next.isWord()) {
            return next.word().key() != null && JOINTS.contains(next.word().key());
        }
        return next.kind() == Token.Kind.END || (next.isSymbol() && TIES.indexOf(next.value()) < 0);
    }

    /// The phrase ends here for certain: the text ends or punctuation follows.
    boolean atStop() {
        Token next = peek();
        return next.kind() == Token.Kind.END || (next.isSymbol() && STOPS.indexOf(next.value()) >= 0);
    }

    /// Tries a rule and puts the cursor back when it does not fit or ends inside a word.
    <T> @Nullable T attempt(Rule<T> rule, Sense sense) {
        int start = index;
        T result = rule.read(this, sense);
        if (result == null || !clean()) {
            index = start;
            return null;
        }
        return result;
    }

    /// Rules that contain whole dates ("two days after …") go this way, so that a malicious text can't nest them
    /// without end.
    <T> @Nullable T nested(Rule<T> rule, Sense sense) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        try {
            return attempt(rule, sense);
        } finally {
            depth--;
        }
    }
}
