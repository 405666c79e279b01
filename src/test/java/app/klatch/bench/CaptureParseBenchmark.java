package app.klatch.bench;

import app.klatch.capture.CaptureContext;
import app.klatch.capture.CaptureParser;
import app.klatch.capture.CaptureResult;
import app.klatch.capture.KnownPerson;
import app.klatch.capture.KnownPlatform;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Parsing lines of some 200 characters among 100,000 people and 1,000 platforms: under 1 ms at the 99th percentile.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class CaptureParseBenchmark {

    private static final int PEOPLE = 100_000;
    private static final int PLATFORMS = 1_000;
    private static final List<String> GIVEN = List.of("Ana", "Omar", "Wei", "Ines", "Robert", "Maria", "Sven",
            "Fatima", "Jo", "Dana", "Lena",
            "Pat", "Nora", "Hugo", "Elif", "Ravi", "Zoe", "Karl", "Mona", "Tariq", "Yuki", "Bea", "Igor", "Lucia",
                    "Sam");
    private static final List<String> FAMILY = List.of("Ruiz", "Haddad", "Lin", "Kowalski", "Fischer", "Bell",
            "Osei", "Lindqvist", "O'Brien",
            "Nowak", "Silva", "Meyer", "Okafor", "Tanaka", "Rossi", "Dubois", "Ivanova", "Khan", "Sato", "Costa");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 18, 30);

    private final CaptureParser parser = new CaptureParser(Locale.US);
    private final List<String> lines = new ArrayList<>();
    private CaptureContext context = CaptureContext.of(List.of(), List.of());
    private List<KnownPerson> people = List.of();
    private List<KnownPlatform> platforms = List.of();
    private int next;

    @Setup
    public void knowMany() {
        var random = new Random(7);
        people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String name = pick(GIVEN, random) + " " + pick(FAMILY, random) + (i % 3 == 0 ? "" : letters(random));
            people.add(new KnownPerson(i, name, "Company " + i % 5000, List.of(), List.of("p" + i + "@company"
                    + i % 5000 + ".example"),
                    List.of("+1 415 55" + (10000 + i % 90000)), List.of("handle" + i)));
        }
        platforms = new ArrayList<>();
        for (int i = 0; i < PLATFORMS; i++) {
            platforms.add(new KnownPlatform(i, i % 2 == 0 ? "Chamber " + i + " after-hours" : "Meetup "
                    + letters(random) + " " + i, Side.IN_PERSON,
                    PlatformKind.NETWORKING_EVENT));
        }
        context = CaptureContext.of(people, platforms);
        for (int i = 0; i < 200; i++) {
            lines.add("Met " + pick(GIVEN, random) + " " + pick(FAMILY, random) + (i % 2 == 0 ? ""
                    : letters(random)) + " from Company " + i
                    + " at the Chamber " + i * 2 + " after-hours last Thursday, p" + i
                            + "@company7.example, +1 415 555 0" + (100 + i)
                    + ", loves sailing and old maps, call her next Friday about the quote #solar every 6w // twins, moves in June");
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String letters(Random random) {
        return String.valueOf((char) ('a' + random.nextInt(26))) + (char) ('a' + random.nextInt(26)) + (char) ('a'
                + random.nextInt(26));
    }

    @Benchmark
    public CaptureResult parseOneLine() {
        next = (next + 1) % lines.size();
        return parser.parse(lines.get(next), context, NOW);
    }

    /// A bare given name that hundreds answer to.
    @Benchmark
    public CaptureResult parseACommonGivenName() {
        return parser.parse("coffee with Ana", context, NOW);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public CaptureContext buildTheIndex() {
        return CaptureContext.of(people, platforms);
    }
}
