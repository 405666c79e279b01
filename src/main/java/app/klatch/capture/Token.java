package app.klatch.capture;

/// A word, sign or quoted text of a line; offsets count from the start of the part it was read from. `low` is `text`
/// folded (lower case, no accents) for comparing.
record Token(Kind kind, int start, int end, String text, String low) {

    enum Kind {
        WORD,
        /// Text between double quotes, protected from every reading; `text` is what stands between them.
        QUOTED,
        /// One of `@ # ~ ! ? +` glued to the front of a word.
        SIGIL,
        /// One to four asterisks standing alone.
        STARS,
        PUNCT,
        /// Emoji and other signs.
        SYMBOL,
        /// `//` and all that follows it.
        NOTE
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String word) {
        return kind == Kind.WORD && low.equals(word);
    }

    boolean isPunct(char sign) {
        return kind == Kind.PUNCT && text.charAt(0) == sign;
    }

    boolean isSigil(char sign) {
        return kind == Kind.SIGIL && text.charAt(0) == sign;
    }

    /// A word that begins with a capital letter, or one of a script that has none (李伟, Arabic, Hebrew).
    boolean isCapitalised() {
        if (kind != Kind.WORD) {
            return false;
        }
        int first = Character.codePointAt(text, 0);
        boolean elided = text.length() > 2 && "'’".indexOf(text.charAt(1)) >= 0
                && Character.isUpperCase(text.charAt(2));
        return Character.isUpperCase(first) || Character.isTitleCase(first) || isCaseless() || elided;
    }

    boolean isCaseless() {
        if (kind != Kind.WORD) {
            return false;
        }
        int first = Character.codePointAt(text, 0);
        return Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isLowerCase(first)
                && !Character.isTitleCase(first);
    }

    boolean isLetters() {
        return kind == Kind.WORD && text.codePoints().noneMatch(c -> Character.isDigit(c) || c == '_' || c == '@');
    }

    /// "Dana's".
    boolean isPossessive() {
        return kind == Kind.WORD && low.length() > 3 && low.endsWith("'s");
    }

    boolean startsWithDigit() {
        return kind == Kind.WORD && Character.isDigit(text.charAt(0));
    }
}
