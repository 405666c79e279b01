package app.klatch.bench;

import app.klatch.evidence.CoinRule;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.EvidenceRepository;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.evidence.LadderRule;
import app.klatch.evidence.LampsRule;
import app.klatch.evidence.PitchRepository;
import app.klatch.evidence.StrengthRule;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.profile.Profile;
import app.klatch.profile.Rooms;
import java.util.List;
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

/// What is read when a person is opened. A page has 100 ms, also that of somebody with 2,000 interactions.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PersonPageBenchmark {
    @Benchmark
    public List<InteractionRow> timelineOfTwoThousand(BusyLog log) {
        return new InteractionRepository(log.database, log.clock).timeline(log.busiestPerson);
    }

    @Benchmark
    public Optional<Profile> wholePageOfTwoThousand(BusyLog log) {
        return Rooms.of(log.database, log.clock).read(log.busiestPerson, log.today);
    }

    @Benchmark
    public Optional<Profile> wholePageOfAFriend(BusyLog log) {
        return Rooms.of(log.database, log.clock).read(log.usualPerson, log.today);
    }

    @Benchmark
    public List<?> evidenceAndRulesOfTwoThousand(BusyLog log) {
        return rules(log, log.busiestPerson);
    }

    @Benchmark
    public List<?> evidenceAndRulesOfAFriend(BusyLog log) {
        return rules(log, log.usualPerson);
    }

    private static List<?> rules(BusyLog log, long person) {
        Evidence evidence = new EvidenceRepository(log.database).of(person, log.today);
        return List.of(CoinRule.of(evidence, log.today), LadderRule.of(evidence), StrengthRule.of(evidence, log.today), GiveTakeRule.of(evidence),
                LampsRule.of(evidence, log.today), new PitchRepository(log.database, log.clock).ofPerson(evidence));
    }
}
