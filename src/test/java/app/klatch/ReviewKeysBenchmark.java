package app.klatch;

import app.klatch.db.Database;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The work of the UI thread for one key of the review: what the key itself does, and the layout of the frame that shows the next
/// item. A review of forty mixed items is gone through with a key each; the counters are milliseconds of work a key. The bar is 16 ms. The first
/// round is the first review after the start.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m"})
public class ReviewKeysBenchmark {
    private static final double NANOS_A_MILLI = 1e6;
    private static final int PERCENT = 100;
    private static final int SLOWEST = 99;

    /// Milliseconds of the UI thread for a key.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Keys {
        public double median;
        public double p99;
        public double max;
        public double count;

        void take(List<Double> sorted) {
            median = sorted.get(sorted.size() / 2);
            p99 = sorted.get(Math.min(sorted.size() - 1, sorted.size() * SLOWEST / PERCENT));
            max = sorted.getLast();
            count = sorted.size();
        }
    }

    private App app;
    private long layoutBegan;
    private long layoutNanos;

    @Setup
    public void start() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Database database = Database.open(Files.createTempDirectory("klatch-bench").resolve(Path.of("review.db")));
        ReviewWeek.fill(database);
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            app = new App(database, ReviewWeek.CLOCK, _ -> {});
            Launch.show(new Stage(), app);
            Scene scene = app.scene();
            scene.addPreLayoutPulseListener(() -> layoutBegan = worked());
            scene.addPostLayoutPulseListener(() -> layoutNanos += worked() - layoutBegan);
            app.background().whenIdle(() -> app.buildAhead(shown::countDown));
        });
        shown.await();
    }

    /// Decides every item with one key, drawing the frame after each, and takes all of it back again.
    @Benchmark
    public void review(Keys keys) throws InterruptedException {
        CountDownLatch opened = new CountDownLatch(1);
        Platform.runLater(() -> {
            app.shell().open("review-run");
            app.background().whenIdle(() -> nextFrame(opened::countDown));
        });
        opened.await();
        List<Double> millis = new ArrayList<>();
        while (has("K")) {
            millis.add(untilDrawn(millis.size() % 2 == 0 ? KeyCode.K : KeyCode.D));
        }
        for (int i = millis.size(); i > 0; i--) {
            untilDrawn(KeyCode.Z);
        }
        millis.sort(null);
        keys.take(millis);
    }

    private boolean has(String key) throws InterruptedException {
        boolean[] found = {false};
        CountDownLatch looked = new CountDownLatch(1);
        Platform.runLater(() -> {
            found[0] = Objects.requireNonNull(app.shell().current().get()).actions().get().stream()
                    .anyMatch(action -> key.equals(action.shortcut()));
            looked.countDown();
        });
        looked.await();
        return found[0];
    }

    /// Z comes with Ctrl.
    private double untilDrawn(KeyCode key) throws InterruptedException {
        double[] millis = new double[1];
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            layoutNanos = 0;
            long began = worked();
            Node focus = app.scene().getFocusOwner();
            Event.fireEvent(focus == null ? app.scene().getRoot() : focus,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, key == KeyCode.Z, false, false));
            long act = worked() - began;
            nextFrame(() -> {
                millis[0] = (act + layoutNanos) / NANOS_A_MILLI;
                app.background().whenIdle(drawn::countDown);
            });
        });
        drawn.await();
        return millis[0];
    }

    /// Nanoseconds this thread has worked: what other programs take of a busy machine doesn't count.
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void nextFrame(Runnable action) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            app.scene().removePostLayoutPulseListener(once[0]);
            action.run();
        };
        app.scene().addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
