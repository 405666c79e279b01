package app.klatch.bench;

import app.klatch.plates.PlateOnDay;
import app.klatch.plates.StandingRepository;
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

/// How 20,000 plates stand, with the days of rule 2: what Today, the review, the Plates page and the list by plate begin with.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PlateBenchmark {
    @Benchmark
    public List<PlateOnDay> everyPlate(ManyPlates log) {
        return new StandingRepository(log.database).all(log.today);
    }

    @Benchmark
    public List<PlateOnDay> whatSlips(ManyPlates log) {
        return new StandingRepository(log.database).slipping(log.today);
    }
}
