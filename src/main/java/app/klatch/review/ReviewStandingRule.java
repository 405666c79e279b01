package app.klatch.review;

/// How a review stands, in a sentence without reproach.
final class ReviewStandingRule {
    private ReviewStandingRule() {}

    static String words(int left, int decided, boolean isFinished) {
        if (isFinished) {
            return left == 0 ? "The week is closed." : "The week is closed; " + things(left) + " came since.";
        }
        if (left == 0) {
            return decided == 0 ? "Nothing wants you this week. You may still close it." : "All is looked at; only the last page is left.";
        }
        return decided == 0 ? things(left) + ", " + ReviewPaceRule.words(left) + "."
                : things(decided) + " of " + (decided + left) + " looked at, " + ReviewPaceRule.words(left) + " left.";
    }

    private static String things(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }
}
