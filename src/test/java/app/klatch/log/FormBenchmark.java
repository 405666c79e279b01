package app.klatch.log;

import app.klatch.bench.BusyLog;
import app.klatch.followups.OpenStep;
import app.klatch.followups.OpenStepRepository;
import java.util.List;
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

/// What the form reads while somebody types: the places that are meant, the latest gatherings, and what is open with six people.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class FormBenchmark {
    @Benchmark
    public Object placesOfAName(BusyLog log) {
        return new PlaceRepository(log.database).named("ch");
    }

    @Benchmark
    public List<PlaceChoice> latestGatherings(BusyLog log) {
        return new PlaceRepository(log.database).gatherings();
    }

    @Benchmark
    public List<OpenStep> openStepsOfSix(BusyLog log) {
        return new OpenStepRepository(log.database).with(List.of(log.busiestPerson, log.usualPerson, 1L, 3L, 4L, 5L));
    }
}
