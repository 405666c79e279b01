package app.klatch.platforms;

/// What sort of occasion a platform is; each kind has an online and an in-person side.
public enum PlatformKind {
    COFFEE_KLATCH("coffee klatch"),
    COCKTAIL_PARTY("cocktail party"),
    NETWORKING_EVENT("networking event"),
    PHOTO_ALBUM("photo album"),
    NONE("none of the four");

    private final String word;

    PlatformKind(String word) {
        this.word = word;
    }

    /// How the kind is called on screen.
    public String word() {
        return word;
    }
}
