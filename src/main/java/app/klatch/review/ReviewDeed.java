package app.klatch.review;

import java.util.function.LongSupplier;

/// What a key is about to do to an item: the work, which returns the interaction it logged or 0, and how it is told: `words`
/// under the next item and in the past review, "Ana Ruiz · snoozed until Fri 27 Nov". `logs`: it logs something that words can be added to.
record ReviewDeed(ReviewKey key, String words, boolean logs, LongSupplier work) {
    static ReviewDeed of(ReviewKey key, String words, Runnable work) {
        return new ReviewDeed(key, words, false, () -> {
            work.run();
            return 0;
        });
    }

    static ReviewDeed logging(ReviewKey key, String words, LongSupplier interaction) {
        return new ReviewDeed(key, words, true, interaction);
    }

    /// Nothing but the decision itself.
    static ReviewDeed noted(ReviewKey key, String words) {
        return new ReviewDeed(key, words, false, () -> 0);
    }
}
