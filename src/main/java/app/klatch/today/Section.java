package app.klatch.today;

/// The parts of the page, in their order. `atMost` rows are shown until the owner asks for all.
public enum Section {
    FOLLOW_UPS("Follow-ups", 20),
    WAITING("Waiting for me", 12),
    PLATES("Plates", 7),
    MET("Met this week, no next step", 12),
    THEIRS("I’m waiting for", 12),
    GATHERING("Next gathering", 1);

    private final String heading;
    private final int atMost;

    Section(String heading, int atMost) {
        this.heading = heading;
        this.atMost = atMost;
    }

    String heading() {
        return heading;
    }

    int atMost() {
        return atMost;
    }
}
