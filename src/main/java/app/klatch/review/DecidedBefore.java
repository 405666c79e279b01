package app.klatch.review;

import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Something decided in the review of a week, with the rows that its subject names: 0 for those it doesn't.
///
/// @param id of the decision
/// @param otherUid of the second person of an introduction; else empty
/// @param closedAt when its follow-up was closed; null while that is open
/// @param snoozedUntil until when its follow-up or its plate sleeps now
/// @param skippedOn when the round of its plate was let go last
public record DecidedBefore(long id, ReviewStep step, String subject, ReviewKey decision, String words, long followUpId, long personId,
        long otherId, String otherUid, long interactionId, Instant decidedAt, @Nullable Instant closedAt, @Nullable LocalDate snoozedUntil,
        @Nullable LocalDate skippedOn) {
    ItemKey key() {
        return new ItemKey(step, subject);
    }

    /// Whether somebody it was about is not in the file any more: nothing is left to ask.
    boolean isGone() {
        return switch (step) {
            case INTRODUCTIONS -> personId == 0 || otherId == 0;
            case POCKET -> subject.startsWith("person:") && personId == 0;
            case NEXT_WEEK -> false;
            default -> personId == 0;
        };
    }

    /// Whether its follow-up was finished on another page after the decision: that stands.
    boolean isFinishedSince() {
        return closedAt != null && closedAt.isAfter(decidedAt);
    }

    /// Whether what sleeps still sleeps as long as was said then: its words name the day as it was called that day.
    boolean isOwnSnooze(ZoneId zone) {
        return decision == ReviewKey.SNOOZE && snoozedUntil != null
                && words.endsWith("until " + new RelativeDate(Clock.fixed(decidedAt, zone)).inSentence(snoozedUntil));
    }

    /// Whether the round that was let go last is the one that was let go then.
    boolean isOwnSkip(ZoneId zone) {
        return decision == ReviewKey.SKIP && decidedAt.atZone(zone).toLocalDate().equals(skippedOn);
    }
}
