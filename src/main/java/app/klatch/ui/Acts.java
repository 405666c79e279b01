package app.klatch.ui;

import app.klatch.ui.Toasts.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How a page writes: in the background, with a toast that takes it back where that is worth a word. The toast's Undo takes
/// back exactly that write: once something newer was written, from whatever page, it says so instead. A deed that found nothing to
/// write has no Undo: the step before it is somebody else's.
public final class Acts {
    /// More than are ever seen at once.
    private static final int MOST_OFFERED = 8;

    private final Background background;
    private final Toasts toasts;
    private final LongSupplier newestStep;
    private final LongFunction<Optional<String>> undoStep;
    private final LongPredicate holdsStep;
    private final Deque<Offered> offered = new ArrayDeque<>();

    private record Done(Message message, long before, long step) {}

    private record Came<T>(T of, long before, long step) {}

    /// A toast that can take this step back, until it is withdrawn.
    private record Offered(long step, Runnable withdraw) {}

    /// `newestStep` tells the write that was just made from every other; `undoStep` takes that one back and says its name,
    /// or changes nothing when it isn't the newest any more; `holdsStep` says whether it is still there to be taken back.
    public Acts(Background background, Toasts toasts, LongSupplier newestStep, LongFunction<Optional<String>> undoStep, LongPredicate holdsStep) {
        this.background = background;
        this.toasts = toasts;
        this.newestStep = newestStep;
        this.undoStep = undoStep;
        this.holdsStep = holdsStep;
    }

    /// Something was undone or done again, by whomever: toasts that offer to take back what was taken back already go away. From any
    /// thread.
    public void replayed() {
        background.run(() -> {}, () -> {
            List<Offered> now = List.copyOf(offered);
            background.run(() -> now.stream().filter(one -> !holdsStep.test(one.step())).toList(), gone -> {
                offered.removeAll(gone);
                gone.forEach(one -> one.withdraw().run());
            });
        });
    }

    public void run(Runnable write) {
        background.run(write);
    }

    /// `then` runs on the UI thread once it is saved.
    public void run(Runnable write, Runnable then) {
        background.run(write, then);
    }

    /// Says `done` with Undo beside it once it is saved.
    public void runAndSay(Runnable write, String done) {
        runAndSay(write, done, () -> {});
    }

    /// `then` runs on the UI thread once it is saved, before the toast.
    public void runAndSay(Runnable write, String done, Runnable then) {
        runAndSay(write, done, then, () -> {});
    }

    /// `undone` runs on the UI thread once the toast's Undo has taken it back.
    public void runAndSay(Runnable write, String done, Runnable then, Runnable undone) {
        runAndTell(() -> {
            write.run();
            return done;
        }, then, undone);
    }

    /// Says what `words` has to say of what came of it, if anything; `then` runs on the UI thread before that.
    public <T> void runAndSay(Supplier<T> write, Function<T, Optional<String>> words, Consumer<T> then) {
        background.run(() -> {
            long before = newestStep.getAsLong();
            T result = write.get();
            return new Came<>(result, before, newestStep.getAsLong());
        }, came -> {
            then.accept(came.of());
            words.apply(came.of()).ifPresent(said -> show(new Done(Message.of(said), came.before(), came.step()), () -> {}));
        });
    }

    /// Says what `write` returns.
    public void runAndTell(Supplier<String> write, Runnable then) {
        runAndTell(write, then, () -> {});
    }

    /// Says what `write` returns, with what may be done about it beside Undo.
    public void runAndOffer(Supplier<Message> write, Runnable then) {
        runAndOffer(write, then, () -> {});
    }

    private void runAndTell(Supplier<String> write, Runnable then, Runnable undone) {
        runAndOffer(() -> Message.of(write.get()), then, undone);
    }

    private void runAndOffer(Supplier<Message> write, Runnable then, Runnable undone) {
        background.run(() -> {
            long before = newestStep.getAsLong();
            Message done = write.get();
            return new Done(done, before, newestStep.getAsLong());
        }, done -> {
            then.run();
            show(done, undone);
        });
    }

    private void show(Done done, Runnable undone) {
        if (done.step() == done.before()) {
            Runnable _ = toasts.show(done.message(), null);
            return;
        }
        offered.add(new Offered(done.step(), toasts.show(done.message(), () -> undo(done.step(), undone))));
        if (offered.size() > MOST_OFFERED) {
            offered.remove();
        }
    }

    public Background background() {
        return background;
    }

    public Toasts toasts() {
        return toasts;
    }

    private void undo(long step, Runnable undone) {
        background.run(() -> undoStep.apply(step), label -> {
            if (label.isPresent()) {
                undone.run();
            }
            toasts.show(label.map("Undone: "::concat).orElse(Toasts.CHANGED_SINCE), null);
        });
    }
}
