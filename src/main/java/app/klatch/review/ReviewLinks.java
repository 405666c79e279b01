package app.klatch.review;

import app.klatch.platforms.Gathering;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where the review leads: the page of a person, that of a gathering (stored first when only a series tells of it) and what to remember
/// before it, back to where the owner came from, and there into the capture bar, or the form, where what was never saved waits.
public record ReviewLinks(LongConsumer openPerson, Consumer<Gathering> openGathering, Consumer<Gathering> prepare, Runnable leave,
        Runnable toCaptureBar, Runnable toForm) {
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
            case GATHERING -> gathering(item, openGathering);
            default -> openPerson.accept(item.personId());
        }
    }

    void prepare(ReviewItem item) {
        gathering(item, prepare);
    }

    private static void gathering(ReviewItem item, Consumer<Gathering> way) {
        if (item.coming() != null) {
            way.accept(item.coming().gathering());
        }
    }
}
