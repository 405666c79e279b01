package app.klatch.dates;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
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

/// How long a search takes in a line of about 200 characters: with the date at its very end, and with none. Bar: 100
/// µs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class DateWordsBench {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 18, 30);
    private static final String NONE = "Met Ana Ruiz of Northwind Solar at the Chamber after-hours, ana@northwind.example,"
            + " +1 415 555 0132, loves sailing, has 2 boats and 3 kids, wants the second offer we may send on"
            + " the new plan, call her";

    private final DateWords words = new DateWords(Locale.US);
    private final CadenceWords cadences = new CadenceWords();

    @Benchmark
    public Optional<DateFound> dateAtTheEnd() {
        return words.find(NONE + " next Friday at 3pm", NOW, Direction.FUTURE);
    }

    @Benchmark
    public Optional<DateFound> noDate() {
        return words.find(NONE, NOW, Direction.FUTURE);
    }

    @Benchmark
    public Optional<CadenceFound> noCadence() {
        return cadences.find(NONE);
    }

    @Benchmark
    public Optional<DateFound> askedFor() {
        return words.at("next Friday at 3pm call about the quote", 0, NOW, Direction.FUTURE);
    }
}
