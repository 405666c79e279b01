package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Background background = new Background(worker::add, ui::add, failures::add);

    @Test
    void resultsComeBackInTheOrderAskedFor() {
        background.run(() -> "first", seen::add);
        background.run(() -> "second", seen::add);
        drain();
        assertThat(seen).containsExactly("first", "second");
    }

    @Test
    void nothingIsDoneBeforeTheWorkerAndTheUiHadTheirTurn() {
        background.run(() -> "result", seen::add);
        assertThat(seen).isEmpty();
        worker.remove().run();
        assertThat(seen).isEmpty();
        ui.remove().run();
        assertThat(seen).containsExactly("result");
    }

    @Test
    void aFailureReachesTheHandlerAndTheNextWorkGoesOn() {
        background.run(() -> {
            throw new IllegalStateException("the disk is full");
        }, () -> seen.add("never"));
        background.run(() -> "next", seen::add);
        drain();
        assertThat(failures).extracting(Throwable::getMessage).containsExactly("the disk is full");
        assertThat(seen).containsExactly("next");
    }

    @Test
    void aFailureInWhatFollowsReachesTheSameHandler() {
        background.run(() -> "result", _ -> {
            throw new IllegalStateException("cannot show it");
        });
        drain();
        assertThat(failures).extracting(Throwable::getMessage).containsExactly("cannot show it");
    }

    @Test
    void idleIsOnlyWhenWhatResultsAskedForIsDoneToo() {
        background.run(() -> "first", first -> {
            seen.add(first);
            background.run(() -> "asked by first", seen::add);
        });
        background.whenIdle(() -> seen.add("idle"));
        drain();
        assertThat(seen).containsExactly("first", "asked by first", "idle");
    }

    @Test
    void twoWhoWaitForAQuietMomentDoNotWaitForEachOther() {
        background.run(() -> "work", seen::add);
        background.whenIdle(() -> seen.add("one"));
        background.whenIdle(() -> seen.add("other"));
        for (int i = 0; i < 20; i++) {
            step(worker);
            step(ui);
        }
        assertThat(seen).containsExactly("work", "one", "other");
    }

    @Test
    void afterTheEndWhatWasAskedForIsDoneAndNothingMoreIsAsked() {
        background.run(() -> "last", result -> {
            seen.add(result);
            background.run(() -> seen.add("too late"));
            background.whenIdle(() -> seen.add("idle"));
        });
        background.end();
        drain();
        assertThat(seen).containsExactly("last");
    }

    private static void step(Queue<Runnable> queue) {
        Runnable next = queue.poll();
        if (next != null) {
            next.run();
        }
    }

    @Test
    void theOneWorkerIsADaemonSoItNeverKeepsTheProgramAlive() throws InterruptedException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService one = Background.oneWorker()) {
            new Background(one, Runnable::run, failures::add).run(() -> thread.set(Thread.currentThread()), done::countDown);
            assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(thread.get().isDaemon()).isTrue();
        assertThat(thread.get()).isNotSameAs(Thread.currentThread());
    }

    private void drain() {
        while (!worker.isEmpty() || !ui.isEmpty()) {
            (worker.isEmpty() ? ui : worker).remove().run();
        }
    }
}
