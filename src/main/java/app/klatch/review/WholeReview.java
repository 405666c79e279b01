package app.klatch.review;

import java.util.List;
import java.util.Map;

/// All that a review shows, in order. `more` is how many a step left for another week, where it left any.
public record WholeReview(List<ReviewItem> items, Map<ReviewStep, Integer> more) {
    /// Of those who wait nobody counts more than these: a shelf of old letters is no figure.
    public static final int COUNTED = 100;

    public WholeReview {
        items = List.copyOf(items);
        more = Map.copyOf(more);
    }

    public List<ReviewItem> of(ReviewStep step) {
        return items.stream().filter(item -> item.step() == step).toList();
    }
}
