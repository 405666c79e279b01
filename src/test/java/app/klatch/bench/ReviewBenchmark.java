package app.klatch.bench;

import app.klatch.db.Database;
import app.klatch.review.ReviewItem;
import app.klatch.review.ReviewRepository;
import app.klatch.review.WeekFigures;
import app.klatch.review.WeekPlan;
import app.klatch.review.WeekPlanRepository;
import app.klatch.review.WeekRepository;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Opening a review with 100,000 people and 20,000 plates: all of it has 300 ms, on a machine that does nothing else. What the
/// thread itself worked (`cpu`) doesn't depend on that.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ReviewBenchmark {
    /// Milliseconds that the thread worked in all calls of an iteration, and how many calls there were.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Work {
        public long cpu;
        public long calls;

        <T> T measured(Supplier<T> work) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T result = work.get();
            cpu += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
            calls++;
            return result;
        }
    }

    @Benchmark
    public List<ReviewItem> wholeReview(CrowdedLog log, Work work) {
        return work.measured(() -> new ReviewRepository(log.database, log.clock).items(log.today));
    }

    /// With connections that have read nothing yet.
    @Benchmark
    public List<ReviewItem> wholeReviewOfAFileJustOpened(CrowdedLog log, Work work) {
        try (Database opened = log.open()) {
            return work.measured(() -> new ReviewRepository(opened, log.clock).items(log.today));
        }
    }

    @Benchmark
    public WeekFigures figuresOfAWeek(CrowdedLog log, Work work) {
        return work.measured(() -> new WeekRepository(log.database).figures(log.today.minusDays(4), log.today.plusDays(2)));
    }

    @Benchmark
    public WeekPlan planOfAWeek(CrowdedLog log, Work work) {
        return work.measured(() -> new WeekPlanRepository(log.database).plan(log.today.plusDays(3), log.today.plusDays(9), log.today));
    }
}
