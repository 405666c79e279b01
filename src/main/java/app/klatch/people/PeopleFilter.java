package app.klatch.people;

/// Whom the People page can be narrowed down to; several at once are all meant.
public enum PeopleFilter {
    WAITING("Waiting for me", "mdi2e-email-arrow-left-outline", "W", "Nobody waits for you",
            "Who wrote last and has no answer yet is listed here."),
    HALF_COIN("Half coin", "mdi2c-circle-half-full", "H", "No half coins",
            "Who is known on one side only, online or in person, is listed here."),
    FALLEN("Fallen plate", "mdi2r-rotate-right", "P", "No plate fell",
            "Whose plate went longer than its worst interval is listed here."),
    RESTING("Resting plate", "mdi2p-power-sleep", "Z", "No plate rests",
            "Whose plate you let rest is listed here.");

    private final String label;
    private final String icon;
    private final String key;
    private final String nobody;
    private final String meaning;

    PeopleFilter(String label, String icon, String key, String nobody, String meaning) {
        this.label = label;
        this.icon = icon;
        this.key = key;
        this.nobody = nobody;
        this.meaning = meaning;
    }

    /// What stands on its chip.
    public String label() {
        return label;
    }

    /// The Ikonli literal of its icon.
    public String icon() {
        return icon;
    }

    /// The letter that switches it.
    public String key() {
        return key;
    }

    /// The heading of the page when nobody is left.
    public String nobody() {
        return nobody;
    }

    /// What it means, in one sentence.
    public String meaning() {
        return meaning;
    }
}
