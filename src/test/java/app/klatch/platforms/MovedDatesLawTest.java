package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done with the dates of a series, in whatever order: the calendar changes by that one gathering and by no other
/// day, and undo brings the whole file back.
final class MovedDatesLawTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate UNTIL = TODAY.plusDays(100);
    private static final long CHAMBER = 6;
    private static final List<Rhythm> RHYTHMS = List.of(new Rhythm.Weekly(1, DayOfWeek.TUESDAY), new Rhythm.Weekly(2, DayOfWeek.THURSDAY),
            new Rhythm.OrdinalDay(1, 2, DayOfWeek.THURSDAY), new Rhythm.OrdinalDay(1, Rhythm.LAST, DayOfWeek.FRIDAY),
            new Rhythm.OrdinalDay(1, 5, DayOfWeek.MONDAY), new Rhythm.DayOfMonth(1, 31));

    @TempDir Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheGatheringItselfMovesOrGoes(int seed) {
        Random random = new Random(seed);
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            GatheringRepository all = new GatheringRepository(database, CLOCK);
            long series = all.series().create(new Series(0, CHAMBER, null, TODAY.minusDays(random.nextInt(40)),
                    RHYTHMS.get(seed % RHYTHMS.size()), null, null));
            for (int i = 0; i < 4; i++) {
                all.create(new NewGathering(CHAMBER, TODAY.plusDays(random.nextInt(90)), null, null, null, random.nextBoolean() ? series : null));
            }
            for (int i = 0; i < 20; i++) {
                act(database, all, random);
            }
        }
    }

    private static void act(Database database, GatheringRepository all, Random random) {
        SortedMap<LocalDate, Gathering> before = calendar(all);
        if (before.isEmpty()) {
            return;
        }
        Map<String, List<String>> file = FileDump.of(database);
        Gathering one = List.copyOf(before.values()).get(random.nextInt(before.size()));
        SortedSet<LocalDate> expected = new TreeSet<>(before.keySet());
        String what = (one.isStored() ? "the stored " : "the reckoned ") + one.happenedOn() + " of " + before.keySet();
        if (one.isStored() && random.nextBoolean()) {
            LocalDate to = one.happenedOn().plusDays(random.nextInt(41) - 20);
            if (to.isBefore(TODAY) || !to.isBefore(UNTIL)) {
                return;
            }
            GatheringRepository.Edited edited = all.edit(one.id(), new NewGathering(CHAMBER, to, null, null, null, one.seriesId()));
            if (!edited.isWritten()) {
                return;
            }
            assertThat(edited == GatheringRepository.Edited.WRITTEN_APART).as("said that it left its series")
                    .isEqualTo(!Objects.equals(all.find(one.id()).orElseThrow().seriesId(), one.seriesId()));
            expected.remove(one.happenedOn());
            expected.add(to);
            what += " moves to " + to;
        } else if (one.isStored() || random.nextInt(4) == 0) {
            all.skip(one);
            expected.remove(one.happenedOn());
            what += " is left out";
        } else {
            all.stored(one);
            what += " is stored";
        }
        SortedSet<LocalDate> now = new TreeSet<>(calendar(all).keySet());
        if (one.seriesId() == null && !expected.contains(one.happenedOn())) {           // one of no series may have stood on a date of it, which is free again
            now.remove(one.happenedOn());
        }
        assertThat(now).as(what).isEqualTo(expected);
        Map<String, List<String>> after = FileDump.of(database);
        database.undo();
        assertThat(FileDump.of(database)).as(what).isEqualTo(file);
        database.redo();
        assertThat(FileDump.of(database)).as(what).isEqualTo(after);
    }

    /// By day what there is, stored or reckoned; asked for week by week, since no rhythm comes oftener.
    private static SortedMap<LocalDate, Gathering> calendar(GatheringRepository all) {
        Map<LocalDate, Gathering> found = new HashMap<>();
        for (LocalDate day = TODAY; day.isBefore(UNTIL); day = day.plusDays(7)) {
            all.upcoming(day, 60).forEach(gathering -> found.put(gathering.happenedOn(), gathering));
        }
        return new TreeMap<>(found).headMap(UNTIL);
    }
}
