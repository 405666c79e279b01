package app.klatch.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work off the UI thread: one worker, results back on the UI thread in the order asked for, every failure to one
/// handler (also on the UI thread). Tests pass `Runnable::run` for both executors and everything happens at once.
public final class Background {
    private final Executor worker;
    private final Executor ui;
    private final Consumer<Throwable> onFailure;
    private final AtomicLong asked = new AtomicLong();
    private volatile boolean ended;

    public Background(Executor worker, Executor ui, Consumer<Throwable> onFailure) {
        this.worker = worker;
        this.ui = ui;
        this.onFailure = onFailure;
    }

    /// The one worker thread; a daemon, so that it never keeps the program alive.
    public static ExecutorService oneWorker() {
        return Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("klatch-background").unstarted(task));
    }

    /// Runs `work` on the worker and then `onSuccess` with its result on the UI thread.
    public <T> void run(Supplier<T> work, Consumer<? super T> onSuccess) {
        if (ended) {
            return;
        }
        asked.incrementAndGet();
        worker.execute(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException | Error failure) {
                ui.execute(() -> onFailure.accept(failure));
                return;
            }
            ui.execute(() -> guarded(() -> onSuccess.accept(result)));
        });
    }

    /// Work without a result.
    public void run(Runnable work) {
        run(work, () -> {});
    }

    /// Work without a result, and what follows it on the UI thread.
    public void run(Runnable work, Runnable onSuccess) {
        this.<Boolean>run(() -> {
            work.run();
            return Boolean.TRUE;
        }, _ -> onSuccess.run());
    }

    /// Runs `action` on the UI thread once nothing asked for is left to do, nor anything that its results asked for.
    public void whenIdle(Runnable action) {
        if (ended) {
            return;
        }
        long seen = asked.get();
        worker.execute(() -> ui.execute(() -> guarded(() -> {
            if (asked.get() == seen) {
                action.run();
            } else {
                whenIdle(action);
            }
        })));
    }

    /// The program ends: what was asked for is still done, but what its results would ask for has nobody to show it to. Call on
    /// the UI thread, before the worker is closed.
    public void end() {
        ended = true;
    }

    private void guarded(Runnable onUi) {
        try {
            onUi.run();
        } catch (RuntimeException | Error failure) {
            onFailure.accept(failure);
        }
    }
}
