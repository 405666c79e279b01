package app.klatch.gatherings;

import app.klatch.bench.BusyLog;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What is read when the page of the gathering with most people is opened.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GatheringBenchmark {
    @Benchmark
    public Object whoWasThere(BusyLog log) {
        return new AttendeeRepository(log.database).here(gathering(log), log.today);
    }

    @Benchmark
    public Object whoUsuallyComes(BusyLog log) {
        return new AttendeeRepository(log.database).regulars(gathering(log), log.today);
    }

    private static Gathering gathering(BusyLog log) {
        return new GatheringRepository(log.database, log.clock).find(log.busiestGathering).orElseThrow();
    }
}
