package app.klatch.bench;

import app.klatch.capture.CaptureContext;
import app.klatch.capture.CaptureParser;
import app.klatch.capture.CaptureSaver;
import app.klatch.capture.Saved;
import app.klatch.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Saving one capture durably (person, company, gathering, interaction, interest, follow-up; WAL, synchronous FULL). The bar is 10 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class CaptureSaveBenchmark {
    private Path folder;
    private Database database;
    private CaptureSaver saver;
    private final CaptureParser parser = new CaptureParser(Locale.US);
    private int cards;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("klatch-bench");
        database = Database.open(folder.resolve("klatch.db"));
        saver = new CaptureSaver(database, Clock.system(ZoneId.systemDefault()));
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        database.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public Saved saveOneCard() {
        String line = "Met Ana" + cards++ + " Ruiz of Northwind @Chamber after-hours #sailing !fri send deck // twins, moves in June";
        return saver.save(parser.parse(line, CaptureContext.of(List.of(), List.of()),
                LocalDateTime.now(Clock.system(ZoneId.systemDefault()))).captures(), List.of());
    }
}
