package app.klatch.review;

import app.klatch.ui.Background;
import app.klatch.ui.Failure;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes what the keys decide, one after the other in the background, and knows what Ctrl+Z takes back. Belongs to the UI thread.
final class ReviewWriter {
    private final ReviewDecisionRepository decisions;
    private final Background background;
    private final BiConsumer<WrittenStep, String> onFailure;
    private final Deque<WrittenStep> stack = new ArrayDeque<>();
    private long asked;
    /// So many of the stack lie below a write of some other page: Ctrl+Z must take that back first.
    private int below;

    /// `onFailure` hears what could not be written, with a sentence.
    ReviewWriter(ReviewDecisionRepository decisions, Background background, BiConsumer<WrittenStep, String> onFailure) {
        this.decisions = decisions;
        this.background = background;
        this.onFailure = onFailure;
    }

    void decide(LocalDate week, ReviewItem item, ReviewDeed deed, @Nullable ReviewLine line, String typed) {
        WrittenStep step = WrittenStep.decision(++asked, item, deed, line, typed);
        var decision = new ReviewDecisionRepository.Decision(item.step(), item.subject(), deed.key().name(), deed.words());
        write(step, () -> decisions.decide(week, decision, deed.words(), deed.work()));
    }

    /// Adds words to what the newest step logged; `write` gets the interaction.
    void addWords(WrittenStep logged, ReviewLine line, String typed, LongConsumer write) {
        WrittenStep step = WrittenStep.addedWords(++asked, logged.item(), line, typed);
        write(step, () -> {
            write.accept(logged.interaction());
            return new ReviewDecisionRepository.Written(decisions.newestStep(), logged.interaction());
        });
    }

    /// The newest step of this session, off the stack; empty when Ctrl+Z belongs to another page's write.
    Optional<WrittenStep> pop() {
        return hasOwn() ? Optional.of(stack.pop()) : Optional.empty();
    }

    /// Takes that step out of the file. `onOther` runs when the file had a newer one after all, and that was taken back instead.
    void takeBack(WrittenStep step, Runnable onOther) {
        background.run(() -> isTaken(step), taken -> {
            if (!taken) {
                onOther.run();
            }
        });
    }

    /// Else the file had something newer, and that went.
    private boolean isTaken(WrittenStep top) {
        boolean taken = top.step() == 0 || decisions.undo(top.step()).isPresent();
        return taken || decisions.undo().isEmpty();
    }

    /// Whether Ctrl+Z begins with a write of this session.
    boolean hasOwn() {
        return stack.size() > below;
    }

    /// What this session decided and Ctrl+Z can take back.
    Set<ItemKey> decidedHere() {
        return stack.stream().filter(WrittenStep::isDecision).map(step -> ItemKey.of(step.item())).collect(Collectors.toSet());
    }

    Optional<WrittenStep> newest() {
        return Optional.ofNullable(stack.peek());
    }

    /// How much was asked for so far: what a reading that begins now will see.
    long asked() {
        return asked;
    }

    /// Whether it was asked for after that mark, so that a reading of that time has not seen it.
    static boolean isAfter(WrittenStep step, long mark) {
        return step.number() > mark;
    }

    /// The file has been read: what was undone elsewhere is no step of the session any more.
    void seen(long mark, Set<ItemKey> decided, long newestStep) {
        stack.removeIf(step -> step.isDecision() && !isAfter(step, mark) && !decided.contains(ItemKey.of(step.item())));
        Optional<WrittenStep> top = stack.stream().filter(step -> !isAfter(step, mark)).findFirst();
        boolean onTop = top.map(step -> step.step() == newestStep).orElse(true);
        below = onTop ? 0 : (int) stack.stream().filter(step -> !isAfter(step, mark)).count();
    }

    /// What was decided after the mark.
    Set<ItemKey> decidedAfter(long mark) {
        return stack.stream().filter(step -> step.isDecision() && isAfter(step, mark)).map(step -> ItemKey.of(step.item()))
                .collect(Collectors.toSet());
    }

    private void write(WrittenStep step, Supplier<ReviewDecisionRepository.Written> work) {
        stack.push(step);
        background.run(() -> sentence(step, work), problem -> problem.ifPresent(words -> {
            stack.remove(step);
            onFailure.accept(step, words);
        }));
    }

    /// A write that fails comes back in words, to its item; nothing else of it is left.
    private static Optional<String> sentence(WrittenStep step, Supplier<ReviewDecisionRepository.Written> work) {
        try {
            step.written(work.get());
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(Failure.sentence(failure));
        }
    }
}
