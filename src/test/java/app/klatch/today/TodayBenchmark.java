package app.klatch.today;

import app.klatch.bench.BusyLog;
import app.klatch.followups.DueFollowUp;
import app.klatch.followups.DueRepository;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What is read when Today is opened.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class TodayBenchmark {
    private static final Map<Section, Integer> LIMITS =
            Arrays.stream(Section.values()).collect(Collectors.toMap(section -> section, Section::atMost));

    @Benchmark
    public Object lists(BusyLog log) {
        return new TodayRepository(log.database).load(log.today, LIMITS);
    }

    /// What the badge and the morning's word count.
    @Benchmark
    public TodayDue due(BusyLog log) {
        return new TodayRepository(log.database).due(log.today);
    }

    /// What `klatch due` lists.
    @Benchmark
    public List<DueFollowUp> followUpsUntilNextWeek(BusyLog log) {
        return new DueRepository(log.database).until(log.today.plusDays(7), log.today);
    }
}
