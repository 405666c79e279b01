package app.klatch.people;

import app.klatch.bench.BusyLog;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What is read when the People page is narrowed down.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PeopleFilterBenchmark {
    /// Who is let through.
    @Param({"WAITING", "HALF_COIN", "FALLEN", "RESTING"})
    public String filter;

    @Benchmark
    public Set<Long> passing(BusyLog log) {
        return new PersonRowRepository(log.database, log.clock).filters().passing(Set.of(PeopleFilter.valueOf(filter)), Set.of(), false);
    }

    @Benchmark
    public Set<Long> passingWithRoles(BusyLog log) {
        return new PersonRowRepository(log.database, log.clock).filters().passing(Set.of(), Set.of("client", "prospect"), false);
    }
}
