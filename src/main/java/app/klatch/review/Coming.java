package app.klatch.review;

import app.klatch.platforms.Gathering;
import app.klatch.review.ReviewItem.Ask;
import java.util.List;

/// A gathering of the week to come, stored or reckoned from a series, and of everybody expected there one thing to ask.
public record Coming(Gathering gathering, List<Ask> asks) {
    public Coming {
        asks = List.copyOf(asks);
    }
}
