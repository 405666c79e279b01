package app.klatch;

import app.klatch.review.ReviewStep;
import app.klatch.tour.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tour's stops in the review: every step, a line, the choices of a snooze, the closing page, and the weeks that were.
record ReviewStops(ReviewPages pages, Runnable openHome) {
    List<Stop> full() {
        List<Stop> all = new ArrayList<>();
        for (ReviewStep step : ReviewStep.values()) {
            all.add(new Stop("review-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'), () -> pages.openAt(step)));
        }
        all.add(new Stop("review-line", () -> pages.openAt(ReviewStep.PLATES, "F")));
        all.add(new Stop("review-change", () -> pages.openAt(ReviewStep.PLATES, "C")));
        all.add(new Stop("review-note", () -> pages.openAt(ReviewStep.HALF_COINS, "N")));
        all.add(new Stop("review-snooze", () -> pages.openAt(ReviewStep.PLATES, "S")));
        all.add(new Stop("review-closing", pages::openClosing));
        all.add(new Stop("review-home", openHome));
        all.add(new Stop("review-past", pages::openNewestPast));
        return all;
    }

    List<Stop> empty() {
        return List.of(new Stop("review-closing", pages::open), new Stop("review-home", openHome));
    }
}
