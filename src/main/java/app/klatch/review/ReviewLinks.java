package app.klatch.review;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where the review leads: the page of a person, what to remember before a gathering, back to where the owner came from, and there into the capture bar,
/// or the form, where what was never saved waits.
public record ReviewLinks(LongConsumer openPerson, Consumer<ReviewItem> prepare, Runnable leave, Runnable toCaptureBar,
        Runnable toForm) {
    void open(ReviewItem item) {
        switch (item.kind()) {
            case DRAFT -> {
                leave.run();
                toCaptureBar.run();
            }
            case FORM -> {
                if (item.personId() == 0) {
                    leave.run();
                    toForm.run();
                } else {
                    openPerson.accept(item.personId());
                }
            }
            case GATHERING -> prepare.accept(item);
            default -> openPerson.accept(item.personId());
        }
    }
}
