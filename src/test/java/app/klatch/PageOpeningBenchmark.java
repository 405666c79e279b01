package app.klatch;

import app.klatch.bench.BusyLog;
import app.klatch.shell.ShellViewModel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From the key to the drawn page, with 10,000 people and 100,000 interactions: until everything asked for has arrived and the
/// frame that shows it is done. The first iteration is the first opening after the start and a quiet moment, in which the
/// pages are built ahead; the others come back to the page. The bar is 100 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 6)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class PageOpeningBenchmark {
    /// The page, as `App` names it; busy: the person with 2,000 interactions; the platform and the gathering are the fullest.
    @Param({"people", "platforms", "log", "person", "busy", "platform", "gathering"})
    public String page;

    private App app;
    private BusyLog log;

    @Setup
    public void start(BusyLog busy) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        log = busy;
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            app = new App(log.database, log.clock, _ -> {});
            Launch.show(new Stage(), app);
            app.background().whenIdle(() -> app.buildAhead(shown::countDown));
        });
        shown.await();
    }

    @Setup(Level.Invocation)
    public void backToToday() throws InterruptedException {
        untilDrawn(() -> shell().open("today"));
    }

    /// Opens the page and waits for its frame.
    @Benchmark
    public void open() throws InterruptedException {
        untilDrawn(() -> {
            switch (page) {
                case "person" -> app.tourStops().openPerson().accept(log.usualPerson);
                case "busy" -> app.tourStops().openPerson().accept(log.busiestPerson);
                case "platform" -> app.openPlatform(log.busiestPlatform);
                case "gathering" -> app.openGathering(log.busiestGathering);
                default -> shell().open(page);
            }
        });
    }

    private ShellViewModel shell() {
        return app.tourStops().shell();
    }

    private void untilDrawn(Runnable act) throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            act.run();
            app.background().whenIdle(() -> nextFrame(drawn::countDown));
        });
        drawn.await();
    }

    /// The listener runs once the frame's layout is done, which is the work; what is left is painting on another thread.
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
