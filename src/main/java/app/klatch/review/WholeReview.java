package app.klatch.review;

import java.util.List;
import java.util.Map;

/// All that a review shows, in order. `more` is how many a step left for another week, where it left any; of those who wait it
/// stops counting at a hundred.
public record WholeReview(List<ReviewItem> items, Map<ReviewStep, Integer> more) {
    public WholeReview {
        items = List.copyOf(items);
        more = Map.copyOf(more);
    }

    public List<ReviewItem> of(ReviewStep step) {
        return items.stream().filter(item -> item.step() == step).toList();
    }
}
