package app.klatch.review;

import app.klatch.interactions.Channel;
import app.klatch.plates.PlateOnDay;
import org.jspecify.annotations.Nullable;

/// What a step found, before what is known of the people is told beside it. `name` is null where it is the person's.
record Found(ReviewKind kind, String subject, long id, long personId, long otherId, @Nullable String name, String context, String reason,
        @Nullable PlateOnDay plate, @Nullable Coming coming, @Nullable Channel by) {
    static Found of(ReviewKind kind, String subject, long id, long personId, String reason) {
        return new Found(kind, subject, id, personId, 0, null, "", reason, null, null, null);
    }

    /// `by` is the channel by which its talk is logged.
    static Found by(Channel by, ReviewKind kind, String subject, long personId, String reason) {
        return new Found(kind, subject, personId, personId, 0, null, "", reason, null, null, by);
    }

    /// What is about no person.
    static Found named(ReviewKind kind, String subject, long id, String name, String context, String reason, @Nullable Coming coming) {
        return new Found(kind, subject, id, 0, 0, name, context, reason, null, coming, null);
    }

    /// Whether it takes the turn of its person: drafts don't.
    boolean takesTurn() {
        return personId != 0 && kind != ReviewKind.FORM;
    }
}
