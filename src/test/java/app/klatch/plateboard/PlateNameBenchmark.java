package app.klatch.plateboard;

import app.klatch.bench.ManyPlates;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the Plates page reads of 20,000 plates beside how they stand: whose name has a text, and the names of a screenful.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PlateNameBenchmark {
    @Benchmark
    public Set<Long> whoseNameHasAText(ManyPlates log) {
        return new PlateNameRepository(log.database).matching("an");
    }

    @Benchmark
    public List<PlateName> namesOfAScreenful(ManyPlates log) {
        return new PlateNameRepository(log.database).names(LongStream.rangeClosed(1, 60).boxed().toList());
    }
}
