package app.klatch.review;

import app.klatch.db.Database;
import java.time.Clock;
import java.util.List;

/// What this week's review has left to ask, by the same rules as in the window, and how much of it is decided.
public record LeftToAsk(List<ReviewItem> items, int decided) {
    public LeftToAsk {
        items = List.copyOf(items);
    }

    /// Of a review as it was read today.
    public static LeftToAsk of(WholeReview whole, Database database, Clock clock) {
        ReviewReader.Read read = new ReviewReader(_ -> whole.items(), database, clock).read();
        return new LeftToAsk(read.items(), read.decided().size());
    }
}
