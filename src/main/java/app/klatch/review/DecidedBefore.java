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
}
