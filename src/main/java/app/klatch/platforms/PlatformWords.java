package app.klatch.platforms;

import app.klatch.names.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words that say which kind and which side a platform is; all of them folded.
final class PlatformWords {
    private static final Map<String, PlatformKind> KINDS = Map.ofEntries(
            Map.entry("coffee", PlatformKind.COFFEE_KLATCH), Map.entry("klatch", PlatformKind.COFFEE_KLATCH),
            Map.entry("cocktail", PlatformKind.COCKTAIL_PARTY), Map.entry("cocktails", PlatformKind.COCKTAIL_PARTY),
            Map.entry("party", PlatformKind.COCKTAIL_PARTY), Map.entry("reception", PlatformKind.COCKTAIL_PARTY),
            Map.entry("networking", PlatformKind.NETWORKING_EVENT), Map.entry("event", PlatformKind.NETWORKING_EVENT),
            Map.entry("business", PlatformKind.NETWORKING_EVENT),
            Map.entry("album", PlatformKind.PHOTO_ALBUM), Map.entry("photos", PlatformKind.PHOTO_ALBUM),
            Map.entry("pictures", PlatformKind.PHOTO_ALBUM), Map.entry("none", PlatformKind.NONE), Map.entry("other", PlatformKind.NONE));
    private static final Map<String, Side> SIDES = Map.of(
            "online", Side.ONLINE, "on line", Side.ONLINE, "on-line", Side.ONLINE, "on the web", Side.ONLINE,
            "in person", Side.IN_PERSON, "in-person", Side.IN_PERSON, "face to face", Side.IN_PERSON, "face-to-face", Side.IN_PERSON,
            "offline", Side.IN_PERSON);

    private PlatformWords() {}

    /// The kind that the whole text names; null when it names none.
    static @Nullable PlatformKind kind(String folded) {
        PlatformKind plain = plainKind(folded);
        return plain == null ? KINDS.get(folded) : plain;
    }

    /// Only by the kind's own name, which nobody takes for part of another.
    static @Nullable PlatformKind plainKind(String folded) {
        return Arrays.stream(PlatformKind.values()).filter(kind -> kind.word().equals(folded)).findFirst().orElse(null);
    }

    static @Nullable Side side(String folded) {
        return SIDES.get(folded);
    }

    /// What a name lets one guess: a word of it that names a kind.
    static @Nullable PlatformKind hint(String name) {
        List<String> words = Arrays.asList(Folding.fold(name).split("[^\\p{L}]+"));
        return words.stream().filter(word -> !word.equals("none") && !word.equals("other") && KINDS.containsKey(word))
                .map(KINDS::get).findFirst().orElse(null);
    }
}
