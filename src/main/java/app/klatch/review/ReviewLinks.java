package app.klatch.review;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where the review leads: the page of a person, of a gathering, the capture bar with a line that was never saved; and back to where the
/// owner came from.
public record ReviewLinks(LongConsumer openPerson, Consumer<ReviewItem> openGathering, Consumer<ReviewItem> openDraft, Runnable leave) {
    void open(ReviewItem item) {
        switch (item.kind()) {
            case DRAFT -> openDraft.accept(item);
            case GATHERING -> openGathering.accept(item);
            default -> openPerson.accept(item.personId());
        }
    }
}
