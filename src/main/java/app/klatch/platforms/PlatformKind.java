package app.klatch.platforms;

/// What sort of occasion a platform is; each kind has an online and an in-person side.
public enum PlatformKind {
    COFFEE_KLATCH("coffee klatch", "mdi2c-coffee-outline", "coffee"),
    COCKTAIL_PARTY("cocktail party", "mdi2g-glass-cocktail", "cocktail"),
    NETWORKING_EVENT("networking event", "mdi2h-handshake-outline", "event"),
    PHOTO_ALBUM("photo album", "mdi2i-image-album", "album"),
    NONE("none of the four", "mdi2m-map-marker-outline", "none");

    private final String word;
    private final String icon;
    private final String tint;

    PlatformKind(String word, String icon, String tint) {
        this.word = word;
        this.icon = icon;
        this.tint = tint;
    }

    /// How the kind is called on screen.
    public String word() {
        return word;
    }

    /// The Ikonli literal of the kind's icon.
    public String icon() {
        return icon;
    }

    /// The style class that gives a chip the kind's edge and icon colour, as theme.css has it.
    public String chipStyle() {
        return "kind-" + tint;
    }

    /// The style class that colours an icon standing alone.
    public String iconStyle() {
        return "icon-" + tint;
    }
}
