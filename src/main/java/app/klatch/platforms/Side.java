package app.klatch.platforms;

/// Which side of the coin a platform is: online or face to face.
public enum Side {
    ONLINE("online"),
    IN_PERSON("in person");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /// How the side is called on screen.
    public String word() {
        return word;
    }
}
