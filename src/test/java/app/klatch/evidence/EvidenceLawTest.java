package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.evidence.Figures.OfPerson;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.platforms.FileDump;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws over seeded random logs in a real file.
final class EvidenceLawTest {
    private static final int DELETED = 12;

    @TempDir Path folder;
    private EvidenceFile file;
    private List<Long> people;

    @BeforeEach
    void open() {
        file = new EvidenceFile(folder);
        people = Stream.of("Ana", "Bo", "Cy", "Di", "Ed").map(file::person).toList();
        people.forEach(id -> new PlateRepository(file.database, EvidenceFile.CLOCK).set(id, new Plate(Period.ofDays(28), null)));
        file.introductions.set(people.get(1), people.getFirst());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void deletingAnInteractionAndUndoingItRestoresEveryFigureAndRedoLikewise(long seed) {
        Random random = new Random(seed);
        List<Long> ids = file.fill(random, people, 30);
        ids.addAll(talksOfGatherings(random));
        file.database.write("No next step needed", h -> h.execute("UPDATE interaction_person SET no_next_step = 1 WHERE id % 3 = 0"));
        Map<String, List<String>> start = FileDump.of(file.database);
        for (int i = 0; i < DELETED; i++) {
            long id = ids.remove(random.nextInt(ids.size()));
            Figures before = Figures.of(file, people);
            Map<String, List<String>> rows = FileDump.of(file.database);
            file.interactions.delete(id);
            Figures after = Figures.of(file, people);
            Map<String, List<String>> left = FileDump.of(file.database);
            file.database.undo();
            assertThat(Figures.of(file, people)).isEqualTo(before);
            assertThat(FileDump.of(file.database)).as("what every other figure is derived from").isEqualTo(rows);
            file.database.redo();
            assertThat(Figures.of(file, people)).isEqualTo(after);
            assertThat(FileDump.of(file.database)).isEqualTo(left);
        }
        for (int i = 0; i < DELETED; i++) {
            file.database.undo();
        }
        assertThat(FileDump.of(file.database)).as("all of them, one after the other").isEqualTo(start);
    }

    /// One and three are both online, so that no face of a coin turns.
    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14})
    void mergingTwoPlatformsOfOneSideMovesTheirFiguresTogetherAndChangesNobody(long seed) {
        Random random = new Random(seed);
        file.fill(random, people, 40);
        talksOfGatherings(random);
        Figures before = Figures.of(file, people);
        new PlatformMergeRepository(file.database, EvidenceFile.CLOCK).merge(1, 3, "Merge");
        Figures after = Figures.of(file, people);
        assertThat(unplaced(after)).isEqualTo(unplaced(before));
        PlatformTalks one = before.platforms().getFirst();
        PlatformTalks three = before.platforms().get(2);
        assertThat(after.platforms().getFirst()).isEqualTo(new PlatformTalks(one.conversations() + three.conversations(),
                one.pitches() + three.pitches(), one.broadcasts() + three.broadcasts()));
        assertThat(one.conversations()).isPositive();
        assertThat(three.conversations()).isPositive();
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.found()).isEqualTo(before.found());
        assertThat(after.plates()).isEqualTo(before.plates());
        file.database.undo();
        assertThat(Figures.of(file, people)).isEqualTo(before);
    }

    /// Three gatherings with everybody there, and a talk with each of them.
    private List<Long> talksOfGatherings(Random random) {
        GatheringRepository gatherings = new GatheringRepository(file.database, EvidenceFile.CLOCK);
        List<Long> talks = new ArrayList<>();
        for (long platform = 1; platform <= 3; platform++) {
            LocalDate day = Said.FRIDAY.minusDays(random.nextInt(60));
            long at = gatherings.create(new NewGathering(platform, day)).id();
            gatherings.attend(at, people);
            for (long person : people) {
                talks.add(file.interactions.add(new NewInteraction(day, List.of(person), platform, at, Channel.IN_PERSON, Stance.TALKED, null, null)));
            }
        }
        return talks;
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theChannelIsNoInputOfStrength(long seed) {
        Random random = new Random(seed);
        List<Long> ids = file.fill(random, people, 30);
        List<Strength> before = strengths();
        for (Channel channel : Channel.values()) {
            ids.forEach(id -> edit(id, old -> with(old, channel, old.platformId(), old.stance())));
            assertThat(strengths()).as("all %s", channel).isEqualTo(before);
        }
        ids.forEach(id -> edit(id, old -> with(old, null, 1L + random.nextInt(8), old.stance())));
        assertThat(strengths()).as("nor is the platform").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aBroadcastChangesNoFigureOfAPerson(long seed) {
        Random random = new Random(seed);
        file.fill(random, people, 20);
        List<OfPerson> before = Figures.of(file, people).people();
        for (int i = 0; i < 12; i++) {
            NewInteraction any = EvidenceFile.any(random, people);
            file.interactions.add(with(any, any.channel(), any.platformId(), Stance.BROADCAST));
        }
        assertThat(Figures.of(file, people).people()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void noTextSpeaksOfDebt(long seed) {
        file.fill(new Random(seed), people, 40);
        List<String> texts = new ArrayList<>();
        Figures.of(file, people).people().forEach(person -> texts.addAll(EvidenceTexts.of(person)));
        assertThat(texts).hasSizeGreaterThan(60).allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\b(owe[sd]?|owing|debt|due|overdue|behind|late|must|should|guilt|sorry|fail|lead|marketing|asset)"));
    }

    /// What is derived of people, whatever the place of an entry is called.
    private static List<String> unplaced(Figures figures) {
        return figures.people().stream().map(one -> List.of(one.coin(), one.ladder(), one.strength(), one.lamps(), one.giveTake(), one.waits())
                .toString().replaceAll("platform=[^,]*, kind=[^,]*", "")).toList();
    }

    private List<Strength> strengths() {
        return Figures.of(file, people).people().stream().map(OfPerson::strength).toList();
    }

    private void edit(long id, UnaryOperator<NewInteraction> change) {
        file.interactions.update(id, change.apply(file.interactions.find(id).orElseThrow()));
    }

    private static NewInteraction with(NewInteraction old, @Nullable Channel channel,
            @Nullable Long platform, Stance stance) {
        return new NewInteraction(old.happenedOn(), old.precision(), old.people(), platform, old.gatheringId(), channel, stance,
                old.startedBy(), old.depth(), old.minutes(), old.note(), old.outcome(), old.enjoyed());
    }
}
