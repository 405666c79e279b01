package app.klatch.review;

/// A step at the left: how many of its items are left, and whether it is the one in front.
record ReviewStepRow(ReviewStep step, int left, boolean isCurrent) {
    boolean isDone() {
        return left == 0;
    }
}
