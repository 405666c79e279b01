package app.klatch.log;

import app.klatch.bench.BusyLog;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.List;
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

/// What is read when the Log page is opened or a filter is chosen: the ids of all that is let through, and the lines of one screenful.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LogPageBenchmark {
    private static final int SCREENFUL = 60;

    /// What is let through.
    @Param({"ALL", "KIND", "SIDE", "CHANNEL", "STANCE", "PERSON", "PERIOD", "TEXT", "TEXT_OF_MANY"})
    public String filter;

    @Benchmark
    public List<LogRow> firstPage(BusyLog log) {
        return page(log, 0);
    }

    @Benchmark
    public List<LogRow> deepPage(BusyLog log) {
        return page(log, 90);
    }

    private List<LogRow> page(BusyLog log, int percent) {
        LogRepository repository = new LogRepository(log.database);
        List<Long> ids = repository.list(filter(log)).ids();
        int from = ids.size() * percent / 100;
        return repository.rows(ids.subList(from, Math.min(from + SCREENFUL, ids.size())));
    }

    private LogFilter filter(BusyLog log) {
        return switch (filter) {
            case "KIND" -> LogFilter.NONE.withKind(PlatformKind.NETWORKING_EVENT);
            case "SIDE" -> LogFilter.NONE.withSide(Side.IN_PERSON);
            case "CHANNEL" -> LogFilter.NONE.withChannel(Channel.PHONE);
            case "STANCE" -> LogFilter.NONE.withStance(Stance.GAVE);
            case "PERSON" -> LogFilter.NONE.withPerson(new PersonChoice(log.busiestPerson, "Two Thousand"));
            case "PERIOD" -> LogFilter.NONE.withPeriod(new Period(log.today.minusDays(90), log.today, "lately"));
            case "TEXT" -> LogFilter.NONE.withText("whale");
            case "TEXT_OF_MANY" -> LogFilter.NONE.withText("a");
            default -> LogFilter.NONE;
        };
    }
}
