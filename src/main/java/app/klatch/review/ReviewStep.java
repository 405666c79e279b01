package app.klatch.review;

/// The steps of the review, in their order. One that has nothing is not shown.
public enum ReviewStep {
    POCKET("Pocket"),
    WAITING("Waiting for me"),
    PROMISES("Promises and thanks"),
    FOLLOW_UPS("Follow-ups"),
    PLATES("Plates"),
    HALF_COINS("Half coins"),
    INTRODUCTIONS("Introductions"),
    NEXT_WEEK("Next week");

    private final String words;

    ReviewStep(String words) {
        this.words = words;
    }

    /// How the step is called on screen and in the terminal.
    public String words() {
        return words;
    }
}
