package app.klatch.review;

import org.jspecify.annotations.Nullable;

/// One write of this session, newest on top of the others, so that Ctrl+Z leads back to its item. Belongs to the UI thread.
final class WrittenStep {
    private final long number;
    private final ReviewItem item;
    private final @Nullable ReviewLine line;
    private final String typed;
    private final String words;
    private final boolean isDecision;
    private final boolean logs;
    /// What the file calls it, once it is written; 0 until then, and when it changed nothing.
    private volatile long step;
    /// What was logged; 0 when nothing was.
    private volatile long interaction;

    private WrittenStep(long number, ReviewItem item, @Nullable ReviewLine line, String typed, String words, boolean isDecision, boolean logs) {
        this.number = number;
        this.item = item;
        this.line = line;
        this.typed = typed;
        this.words = words;
        this.isDecision = isDecision;
        this.logs = logs;
    }

    static WrittenStep decision(long number, ReviewItem item, ReviewDeed deed, @Nullable ReviewLine line, String typed) {
        return new WrittenStep(number, item, line, typed, deed.words(), true, deed.logs() && typed.isEmpty());
    }

    static WrittenStep addedWords(long number, ReviewItem item, ReviewLine line, String typed) {
        return new WrittenStep(number, item, line, typed, item.name() + " · words added", false, false);
    }

    void written(ReviewDecisionRepository.Written result) {
        step = result.step();
        interaction = result.result();
    }

    /// Counts up: tells what was asked for before from what was asked for after.
    long number() {
        return number;
    }

    ReviewItem item() {
        return item;
    }

    /// What was typed, in case it could not be saved; null when it was a key alone.
    @Nullable ReviewLine line() {
        return line;
    }

    String typed() {
        return typed;
    }

    /// How it is told: "Ana Ruiz · snoozed until Fri 27 Nov".
    String words() {
        return words;
    }

    /// Whether words can be added to what it logged.
    boolean logs() {
        return logs;
    }

    /// Whether it decided its item; else it only added words to what was logged.
    boolean isDecision() {
        return isDecision;
    }

    long step() {
        return step;
    }

    long interaction() {
        return interaction;
    }
}
