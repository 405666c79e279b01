package app.klatch.review;

import app.klatch.review.WeekReviewRepository.PastReview;

/// A past review in a line.
final class PastWords {
    private PastWords() {}

    /// "23 looked at · closed · The breakfast was worth it."
    static String about(PastReview review) {
        String worked = review.worked();
        return (review.decided() == 0 ? "nothing looked at" : review.decided() == 1 ? "1 thing looked at" : review.decided() + " things looked at")
                + (review.finishedAt() == null ? " · not closed" : "")
                + (worked == null || worked.isBlank() ? "" : " · " + worked.strip().replaceAll("\\s+", " "));
    }
}
