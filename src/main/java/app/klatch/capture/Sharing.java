package app.klatch.capture;

import app.klatch.interactions.VagueDay;
import org.jspecify.annotations.Nullable;

/// Place and date go from one person of the text to the next ones, who say none of their own; before the first stands
/// the sticky occasion. A person with a place of their own does not take the date of another place, and vice versa.
///
/// Another day in the line wins over the occasion's: "met Lara yesterday" is logged that day and not at the occasion, and "met Lara
/// tomorrow" is planned as it would be without one, nothing is logged. A bare day to come ("Lara tomorrow") says of no talk that it
/// is still to come: Lara is here, and has a next step.
final class Sharing {

    private @Nullable PlatformSaid platform;
    private @Nullable VagueDay when;
    private @Nullable Occasion said;

    Sharing(@Nullable Occasion sticky) {
        if (sticky != null) {
            pin(sticky);
        }
    }

    private void pin(Occasion occasion) {
        platform = occasion.platform();
        when = VagueDay.exactly(occasion.date());
    }

    void complete(Draft draft) {
        if (draft.occasion != null) {
            said = draft.occasion;
            pin(draft.occasion);
        }
        if (saysTalkToCome(draft)) {
            return;
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

    private static boolean saysTalkToCome(Draft draft) {
        return draft.followUps.stream().anyMatch(step -> step.isTheTalk() && !step.text().isEmpty());
    }

    /// The occasion the text itself pins, if it does.
    @Nullable Occasion said() {
        return said;
    }
}
