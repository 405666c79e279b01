package app.klatch.introductions;

import app.klatch.bench.BusyLog;
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

/// What the line "introduced by" of a person's page reads: who may be meant by a letter and by a name, and whom one led to.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class IntroductionBenchmark {
    @Benchmark
    public List<Introduced> candidatesOfALetter(BusyLog log) {
        return new IntroductionRepository(log.database, log.clock).candidates(log.busiestPerson, "a");
    }

    @Benchmark
    public List<Introduced> candidatesOfAName(BusyLog log) {
        return new IntroductionRepository(log.database, log.clock).candidates(log.busiestPerson, "omar h");
    }

    @Benchmark
    public List<Introduced> introducedByAFriend(BusyLog log) {
        return new IntroductionRepository(log.database, log.clock).introducedBy(log.usualPerson);
    }

    @Benchmark
    public boolean whetherItLeadsBack(BusyLog log) {
        return new IntroductionRepository(log.database, log.clock).leadsBack(log.usualPerson, log.busiestPerson - 1);
    }
}
