package app.klatch;

import app.klatch.bench.BusyLog;
import app.klatch.shell.ShellViewModel;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From the key to the page laid out, with 10,000 people and 100,000 interactions: until everything asked for has arrived and
/// the frame that shows it is done. The first iteration is the first opening after the start and a quiet moment, in which the
/// pages are built ahead; the others come back to the page from Today, where it has shown another person, platform or gathering
/// in between. The bar is 100 ms. The last line of each page tells the work of the window's own thread from the waiting.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 12)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m"})
public class PageOpeningBenchmark {
    /// The page, as `App` names it; busy: the person with 2,000 interactions; the platform and the gathering are the fullest.
    @Param({"people", "platforms", "log", "plates", "review", "settings", "person", "busy", "platform", "gathering"})
    public String page;

    private final LongStream.Builder times = LongStream.builder();
    private final LongStream.Builder works = LongStream.builder();
    private boolean opened;
    private BusyWindow window;
    private BusyLog log;

    @Setup
    public void start(BusyLog busy) throws InterruptedException {
        log = busy;
        window = BusyWindow.open(busy.database, busy.clock);
    }

    @Setup(Level.Invocation)
    public void backToToday() throws InterruptedException {
        if (opened) {
            window.untilDrawn(this::openAnother);
        }
        opened = true;
        window.untilDrawn(() -> shell().open("today"));
    }

    /// Opens the page and waits for its frame.
    @Benchmark
    public void open() throws InterruptedException {
        long worked = window.worked();
        long begun = System.nanoTime();
        window.untilDrawn(() -> open(log.usualPerson, log.busiestPerson, log.busiestPlatform, log.busiestGathering));
        times.add(System.nanoTime() - begun);
        works.add(window.worked() - worked);
    }

    @TearDown
    public void tell() {
        long[] all = times.build().toArray();
        long[] work = works.build().toArray();
        System.out.printf(Locale.ROOT, "%n%s: first %.0f ms, median %.0f, max %.0f; work on the JavaFX thread: first %.0f, median %.0f, max %.0f; %s%n",
                page, all[0] / 1e6, BusyWindow.percentile(0.5, all), BusyWindow.percentile(1, all),
                work[0] / 1e6, BusyWindow.percentile(0.5, work), BusyWindow.percentile(1, work), BusyWindow.load());
    }

    /// The same page of somebody else, so that coming back has all to show anew.
    private void openAnother() {
        open(log.busiestPerson, log.usualPerson, log.anotherPlatform, log.anotherGathering);
    }

    private void open(long person, long busy, long platform, long gathering) {
        switch (page) {
            case "person" -> window.app.pages().openPerson(person);
            case "busy" -> window.app.pages().openPerson(busy);
            case "platform" -> window.app.pages().openPlatform(platform);
            case "gathering" -> window.app.pages().openGathering(gathering);
            default -> shell().open(page);
        }
    }

    private ShellViewModel shell() {
        return window.app.shell();
    }
}
