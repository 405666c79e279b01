package app.klatch.dates;

/// One piece of the text. `glued` is true when no blank stands before it. `value` is the number of a NUMBER (-1 when it
/// has more than nine digits) and the character of a SYMBOL.
record Token(Kind kind, int start, int end, boolean glued, int value, Word word) {

    /// SEALED pieces (an e-mail address, a URL, a phone number, a price) never hold a date.
    enum Kind { WORD, NUMBER, SYMBOL, SEALED, END }

    boolean is(Key key) {
        return word.key() == key;
    }

    boolean is(char symbol) {
        return kind == Kind.SYMBOL && value == symbol;
    }

    boolean isSymbol() {
        return kind == Kind.SYMBOL;
    }

    /// One of these signs, with no blank before it.
    boolean isGluedSign(String signs) {
        return kind == Kind.SYMBOL && glued && signs.indexOf(value) >= 0;
    }

    boolean isGluedNumber() {
        return kind == Kind.NUMBER && glued;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    int length() {
        return end - start;
    }
}
