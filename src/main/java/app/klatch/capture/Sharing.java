package app.klatch.capture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Place and date go from one person of the text to the next ones, who say none of their own; before the first stands
/// the sticky occasion. A person with a place of their own does not take the date of another place, and vice versa.
final class Sharing {

    private @Nullable PlatformSaid platform;
    private @Nullable LocalDate when;
    private @Nullable Occasion said;

    Sharing(@Nullable Occasion sticky) {
        if (sticky != null) {
            pin(sticky);
        }
    }

    private void pin(Occasion occasion) {
        platform = occasion.platform();
        when = occasion.date();
    }

    void complete(Draft draft) {
        if (draft.occasion != null) {
            said = draft.occasion;
            pin(draft.occasion);
        }
        if (draft.platform == null && draft.when == null) {
            draft.platform = platform;
            draft.when = when;
        } else if (draft.platform == null && draft.when != null && draft.when.equals(when)) {
            draft.platform = platform;
        } else if (draft.when == null && draft.platform != null && draft.platform.equals(platform)) {
            draft.when = when;
        }
        if (draft.platform != null || draft.when != null) {
            platform = draft.platform;
            when = draft.when;
        }
    }

    /// The occasion the text itself pins, if it does.
    @Nullable Occasion said() {
        return said;
    }
}
