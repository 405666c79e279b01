package app.klatch.interactions;

/// How deep a talk went: on the surface, or a real one.
public enum Depth {
    SURFACE("surface"),
    REAL("real");

    private final String word;

    Depth(String word) {
        this.word = word;
    }

    /// How the depth is called on screen and in `--json`.
    public String word() {
        return word;
    }
}
