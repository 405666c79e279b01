package app.klatch.review;

/// What an item of the review is about; it says which keys it has and what `id` of [ReviewItem] names.
public enum ReviewKind {
    /// A line in the capture bar that was never saved; `id` is the draft's.
    DRAFT,
    /// A form that was never saved; `id` is the draft's, `personId` whom it is with, 0 when nobody was named in it.
    FORM,
    /// Somebody known by a handle only; `id` is the person's, as in every kind not named otherwise.
    HANDLE_ONLY,
    /// They spoke last; `id` is the interaction's.
    WAITS,
    /// Something got and not yet thanked for; `id` is the interaction's.
    THANKS,
    /// Something I offered and have still to do; `id` is the follow-up's.
    PROMISE,
    /// A step of mine that is due; `id` is the follow-up's.
    MINE,
    /// A step of theirs I am waiting for; `id` is the follow-up's.
    THEIRS,
    /// A step meant only if they had not answered, and they have; `id` is the follow-up's.
    ANSWERED,
    /// A plate past its ideal.
    PLATE,
    /// Only one face of the coin is lit.
    HALF_COIN,
    /// Two people who should know each other; `otherId` is the second.
    INTRODUCTION,
    /// A gathering of the week to come; `id` is the gathering's, 0 while it is only reckoned from a series.
    GATHERING
}
