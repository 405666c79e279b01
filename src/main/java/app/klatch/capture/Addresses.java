package app.klatch.capture;

/// The shape of e-mail addresses and host names, without regular expressions and without looking anything up.
final class Addresses {

    private Addresses() {}

    /// Something like `ana@x.co` or `@ana@mastodon.example` between `from` and `to`.
    static boolean looksLikeMail(String text, int from, int to) {
        int at = text.lastIndexOf('@', to - 1);
        return at > from && at < to - 1 && looksLikeHost(text, at + 1, to)
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /// Letters, digits, points and hyphens with a point inside and a last label of two letters or more.
    static boolean looksLikeHost(String text, int from, int to) {
        int point = text.lastIndexOf('.', to - 1);
        if (point <= from || to - point < 3 || !Character.isLetterOrDigit(text.charAt(from))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean fine = i > point ? Character.isLetter(c) : Character.isLetterOrDigit(c) || c == '.' || c == '-'
                    || c == '_';
            if (!fine || (c == '.' && text.charAt(i - 1) == '.')) {
                return false;
            }
        }
        return true;
    }
}
