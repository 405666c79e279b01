package app.klatch.prepare;

import app.klatch.bench.BusyLog;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What is read before a gathering: who comes to a date that only its rhythm tells of, and what to remember of sixty people.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PrepareBenchmark {
    private static final int PEOPLE = 60;

    @Benchmark
    public Expected whoIsExpected(BusyLog log) {
        return new ExpectedRepository(log.database).of(new Gathering(0, log.busiestPlatform, "", PlatformKind.NONE, Side.IN_PERSON,
                log.today.plusDays(1), null, null, null, null, 0), log.today);
    }

    /// Among them the one with 2,000 interactions.
    @Benchmark
    public List<PersonFacts> whatToRememberOfSixty(BusyLog log) {
        List<Long> people = Stream.concat(Stream.of(log.busiestPerson), LongStream.range(1, PEOPLE).boxed()).toList();
        return new PrepareRepository(log.database).facts(people, log.today);
    }
}
