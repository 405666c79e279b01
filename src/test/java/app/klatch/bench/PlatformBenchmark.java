package app.klatch.bench;

import app.klatch.board.BoardRepository;
import app.klatch.board.PlatformCard;
import app.klatch.board.PlatformListRepository;
import app.klatch.evidence.GiveTakeRepository;
import app.klatch.evidence.PitchRepository;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.PlaceSearchRepository;
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

/// What is read when the board is opened, and the page of the platform where most happened.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PlatformBenchmark {
    @Benchmark
    public List<PlatformCard> board(BusyLog log) {
        return new BoardRepository(log.database, log.clock).cards();
    }

    @Benchmark
    public List<Gathering> gatheringsOfAPlatform(BusyLog log) {
        return new GatheringRepository(log.database, log.clock).of(log.busiestPlatform);
    }

    @Benchmark
    public Object peopleOfAPlatform(BusyLog log) {
        return new PlatformListRepository(log.database, log.clock).people(log.busiestPlatform);
    }

    @Benchmark
    public List<?> logOfAPlatform(BusyLog log) {
        return new PlatformListRepository(log.database, log.clock).entries(log.busiestPlatform);
    }

    @Benchmark
    public Object placesByName(BusyLog log) {
        PlaceSearchRepository places = new PlaceSearchRepository(log.database, log.clock);
        return List.of(places.platforms("ch", 5), places.gatherings("ch", 5));
    }

    @Benchmark
    public Object figuresOfAPlatform(BusyLog log) {
        PlatformListRepository lists = new PlatformListRepository(log.database, log.clock);
        return List.of(lists.figures(log.busiestPlatform, lists.count(log.busiestPlatform)),
                new PitchRepository(log.database, log.clock).talksAt(log.busiestPlatform));
    }

    @Benchmark
    public Object giveAndTakeInTotal(BusyLog log) {
        return new GiveTakeRepository(log.database).total(log.today);
    }

    @Benchmark
    public List<Gathering> upcomingGatherings(BusyLog log) {
        return new GatheringRepository(log.database, log.clock).upcoming(log.today, 10);
    }
}
