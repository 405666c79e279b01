package app.klatch.dates;

import java.util.Set;

/// Tells where in a running text a date may begin: at a word of the vocabulary or a number that is no part of something
/// longer ("golf-friday", "#friday", "notes-2026-05-12", "$12", "Good Friday").
final class Starts {
    private static final String TIES = "-_/.'’&=\\^~";
    private static final String MARKS = "#$€£¥%_";

    private static final Set<Key> JOINTS = Set.of(Key.FILLER, Key.AND, Key.OR, Key.OF, Key.TO, Key.HOLIDAY, Key.COUNTED,
            Key.TIME, Key.TIMES, Key.AGO, Key.PER, Key.ORDINAL_ENDING);

    private Starts() {
    }

    static boolean isOpen(Lexer lexer, int index) {
        Token token = lexer.token(index);
        boolean known = (token.isWord() && token.word().isKnown() && !isJoint(token)) || token.isNumber() || token.is('@');
        if (!known || index == 0) {
            return known && !token.glued();
        }
        Token before = lexer.token(index - 1);
        if (before.is(Key.EVERY) || (before.is(Key.HOLIDAY) && token.word().weekday() > 0)) {
            return false;
        }
        if (before.kind() != Token.Kind.SYMBOL) {
            return !token.glued();
        }
        return afterSymbol(lexer, index, token, (char) before.value());
    }

    /// Everyday words that stand inside or behind a phrase only; they spare a text most of the work.
    private static boolean isJoint(Token token) {
        return token.word().key() != null && JOINTS.contains(token.word().key());
    }

    private static boolean afterSymbol(Lexer lexer, int index, Token token, char symbol) {
        if (!token.glued()) {
            return "$€£¥#".indexOf(symbol) < 0;
        }
        if (MARKS.indexOf(symbol) >= 0 || (symbol == '@' && token.isWord())) {
            return false;
        }
        boolean tied = TIES.indexOf(symbol) >= 0 || symbol == '@' || symbol == ':' || symbol == '+' || (symbol == ','
                && token.isNumber());
        Token tie = lexer.token(index - 1);
        boolean toWord = index > 1 && tie.glued() && lexer.token(index - 2).kind() != Token.Kind.SYMBOL;
        return !(tied && toWord);
    }
}
