package app.klatch.review;

/// Something decided in the review of a week, with the rows that its subject names: 0 for those it doesn't.
///
/// @param id of the decision
/// @param otherUid of the second person of an introduction; else empty
public record DecidedBefore(long id, ReviewStep step, String subject, ReviewKey decision, String words, long followUpId, long personId,
        long otherId, String otherUid, long interactionId) {
    ItemKey key() {
        return new ItemKey(step, subject);
    }

    /// Whether somebody it was about is not in the file any more: nothing is left to ask.
    boolean isGone() {
        return switch (step) {
            case INTRODUCTIONS -> personId == 0 || otherId == 0;
            case POCKET -> subject.startsWith("person:") && personId == 0;
            case NEXT_WEEK -> false;
            default -> personId == 0;
        };
    }
}
