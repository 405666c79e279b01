package app.klatch;

import app.klatch.bench.CrowdedLog;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From Ctrl+R to the first item laid out, with 100,000 people and 20,000 plates. The first iteration is the first opening after
/// the start and a quiet moment; the others come back from Today. The bar is 300 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 12)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m"})
public class ReviewOpeningBenchmark {
    private final LongStream.Builder times = LongStream.builder();
    private BusyWindow window;

    @Setup
    public void start(CrowdedLog log) throws InterruptedException {
        window = BusyWindow.open(log.database, log.clock);
    }

    @Setup(Level.Invocation)
    public void backToToday() throws InterruptedException {
        window.untilDrawn(() -> window.app.shell().open("today"));
    }

    @Benchmark
    public void open() throws InterruptedException {
        long begun = System.nanoTime();
        window.untilDrawn(() -> window.app.shell().open("review-run"));
        times.add(System.nanoTime() - begun);
    }

    @TearDown
    public void tell() {
        long[] all = times.build().toArray();
        System.out.printf(Locale.ROOT, "%nreview: first %.0f ms, median %.0f, max %.0f; %s%n", all[0] / 1e6,
                BusyWindow.percentile(0.5, all), BusyWindow.percentile(1, all), BusyWindow.load());
    }
}
