package app.klatch.review;

/// The keys of the review, in the order of their buttons.
public enum ReviewKey {
    DONE("D", "mdi2c-check"),
    NOTE("N", "mdi2n-note-edit-outline"),
    FOLLOW_UP("F", "mdi2c-calendar-plus"),
    SNOOZE("S", "mdi2s-sleep"),
    SKIP("K", "mdi2s-skip-next-outline"),
    CHANGE("C", "mdi2p-pencil-outline"),
    REST("R", "mdi2p-power-sleep"),
    DROP("X", "mdi2c-close"),
    PREPARE("P", "mdi2c-clipboard-text-outline"),
    ARCHIVE("A", "mdi2a-archive-outline"),
    OPEN("Enter", "mdi2a-arrow-right");

    private final String shortcut;
    private final String icon;

    ReviewKey(String shortcut, String icon) {
        this.shortcut = shortcut;
        this.icon = icon;
    }

    public String shortcut() {
        return shortcut;
    }

    String icon() {
        return icon;
    }
}
