package app.klatch.dates;

import java.util.Optional;

/// Finds how often something is meant to happen: "every 6w", "every 4w..8w", "monthly", "twice a year". Holds nothing
/// that changes, so that threads may share it.
public final class CadenceWords {

    /// The longest cadence that begins exactly at `from`, or empty.
    public Optional<CadenceFound> at(String text, int from) {
        if (from < 0 || from >= text.length() || Lexer.isBlank(text.charAt(from)) || Lexer.splitsWord(text, from)) {
            return Optional.empty();
        }
        return read(new Cursor(new Lexer(text, from), 0), false);
    }

    /// The first cadence anywhere in the text, never inside a word. What describes a thing ("a weekly podcast") or
    /// names a day ("golf every Wednesday") is no cadence here.
    public Optional<CadenceFound> find(String text) {
        Lexer lexer = new Lexer(text, 0);
        for (int index = 0; lexer.token(index).kind() != Token.Kind.END; index++) {
            boolean open = Starts.isOpen(lexer, index) && !(index > 0 && isArticle(lexer.token(index - 1)));
            Optional<CadenceFound> found = open ? read(new Cursor(lexer, index), true) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(Token token) {
        return token.is(Key.LETTER_A) || token.is(Key.A) || token.is(Key.THE);
    }

    private static Optional<CadenceFound> read(Cursor cursor, boolean running) {
        int start = cursor.peek().start();
        Cadence cadence = Cadences.read(cursor, running);
        return cadence == null || !cursor.clean() ? Optional.empty()
                : Optional.of(new CadenceFound(start, cursor.end(), cadence));
    }
}
