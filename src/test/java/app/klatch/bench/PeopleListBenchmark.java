package app.klatch.bench;

import app.klatch.people.PeopleSort;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
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

/// What is read when the People page is opened: everybody in an order, and the lines of the first screenful.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PeopleListBenchmark {
    private static final int SCREENFUL = 60;

    /// What it is sorted by.
    @Param({"NAME", "COMPANY", "COIN", "PLATE", "LAST_CONTACT", "NEXT_STEP"})
    public PeopleSort.Column column;

    @Benchmark
    public List<PersonRow> firstScreenful(BusyLog log) {
        PersonRowRepository rows = new PersonRowRepository(log.database, log.clock);
        return rows.rows(rows.everybody(new PeopleSort(column, false), false).subList(0, SCREENFUL));
    }
}
