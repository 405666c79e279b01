package app.klatch.review;

/// Tells an item from every other of the week, the same in every run.
record ItemKey(ReviewStep step, String subject) {
    static ItemKey of(ReviewItem item) {
        return new ItemKey(item.step(), item.subject());
    }
}
