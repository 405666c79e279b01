package app.klatch;

import app.klatch.db.Database;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The real window over the [BusyLog], for benchmarks: what is asked of it runs on its thread and is awaited outside. On the
/// display when there is one; else headless and minimised, for the headless platform copies the window pixel by pixel on the
/// JavaFX thread, 40 ms for each frame, which no window on a screen does: so it has nothing to paint.
final class BusyWindow {
    final App app;
    private final Thread fx;

    private BusyWindow(App app, Thread fx) {
        this.app = app;
        this.fx = fx;
    }

    /// Opens it and waits for the quiet moment in which the pages are built ahead.
    static BusyWindow open(Database database, Clock clock) throws InterruptedException {
        boolean headless = System.getenv("DISPLAY") == null;
        if (headless) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
        }
        BusyWindow[] made = new BusyWindow[1];
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            App app = new App(database, clock, _ -> {});
            made[0] = new BusyWindow(app, Thread.currentThread());
            Stage stage = new Stage();
            Launch.show(stage, app);
            stage.setIconified(headless);
            app.background().whenIdle(() -> app.buildAhead(shown::countDown));
        });
        shown.await();
        return made[0];
    }

    /// Runs the act and waits until all it asked for has come and the frame that shows it is laid out.
    void untilDrawn(Runnable act) throws InterruptedException {
        await(done -> {
            act.run();
            app.background().whenIdle(() -> nextFrame(done));
        });
    }

    /// Runs the act on the window's thread and waits until it calls back.
    void await(Consumer<Runnable> act) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> act.accept(done::countDown));
        done.await();
    }

    /// The listener runs once the frame's layout is done, which is the work; what is left is painting on another thread.
    void nextFrame(Runnable action) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            app.scene().removePostLayoutPulseListener(once[0]);
            action.run();
        };
        app.scene().addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /// How long the window's thread has worked so far, in nanoseconds: other programs on the machine don't count.
    long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(fx.threadId());
    }

    /// How many others want the machine's cores.
    static String load() {
        return String.format(Locale.ROOT, "machine load %.1f on %d cores", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /// The share of the values, in nanoseconds, that is not above the answer, in milliseconds; 1 for the largest.
    static double percentile(double share, long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
