package app.klatch.review;

/// How long what is left takes: forty items in a quarter of an hour.
public final class ReviewPaceRule {
    private static final double SECONDS_AN_ITEM = 22.5;
    private static final int SECONDS = 60;

    private ReviewPaceRule() {}

    /// "about 5 minutes"; rounded up, so that it is never a disappointment.
    public static String words(int left) {
        long minutes = (long) Math.ceil(left * SECONDS_AN_ITEM / SECONDS);
        return minutes == 1 ? "about a minute" : "about " + minutes + " minutes";
    }
}
