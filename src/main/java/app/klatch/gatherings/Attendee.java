package app.klatch.gatherings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who is at a gathering, or expected. `talkId` is a log entry of this gathering with them, the one with them alone
/// if there is one; null when nothing is logged yet. `isNew`: nothing in the log is older than this gathering. The step is
/// the open follow-up that is wanted first; `stepFinished`: one was finished since.
public record Attendee(
        long id,
        String name,
        @Nullable String company,
        @Nullable Long talkId,
        @Nullable String note,
        boolean valuable,
        boolean isNew,
        @Nullable LocalDate stepOn,
        @Nullable String stepText,
        boolean stepIsTheirs,
        boolean stepFinished,
        boolean needsNoStep) {
    public boolean talked() {
        return talkId != null;
    }

    /// Talked, and nothing agreed, done or waived since.
    public boolean missesStep() {
        return talked() && stepOn == null && !stepFinished && !needsNoStep;
    }
}
