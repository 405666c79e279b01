package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import java.util.Locale;

/// The kinds as headings of the board.
final class KindWords {
    private KindWords() {}

    /// "Coffee klatch".
    static String heading(PlatformKind kind) {
        String word = kind.word();
        return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }

    /// What it is in four words.
    static String inShort(PlatformKind kind) {
        return switch (kind) {
            case COFFEE_KLATCH -> "everyday life with people you know";
            case COCKTAIL_PARTY -> "quick bursts and new faces";
            case NETWORKING_EVENT -> "valuable business talks";
            case PHOTO_ALBUM -> "pictures of occasions";
            case NONE -> "places of their own sort";
        };
    }
}
