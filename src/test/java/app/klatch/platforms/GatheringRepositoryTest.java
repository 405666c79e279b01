package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.GatheringRepository.Edited;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GatheringRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private Database database;
    private GatheringRepository gatherings;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        gatherings = new GatheringRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSecondGatheringOfThePlatformOnADayIsTheFirst() {
        GatheringRepository.Created first = gatherings.create(
                new NewGathering(CHAMBER, FRIDAY, LocalTime.of(17, 30), "Harvest evening", null, null));
        GatheringRepository.Created again = gatherings.create(new NewGathering(CHAMBER, FRIDAY));
        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new GatheringRepository.Created(first.id(), false));
        assertThat(gatherings.find(first.id())).contains(new Gathering(first.id(), CHAMBER, "Chamber after-hours",
                PlatformKind.NETWORKING_EVENT, Side.IN_PERSON, FRIDAY, LocalTime.of(17, 30), "Harvest evening", null, null, 0));
    }

    @Test
    void whoIsThereIsCountedAndEachStepIsTakenBackByItself() {
        long ana = person("Ana Ruiz");
        long lee = person("Lee Cho");
        long id = gatherings.create(new NewGathering(CHAMBER, FRIDAY)).id();
        gatherings.attend(id, List.of(ana, lee));
        gatherings.attend(id, List.of(ana));
        assertThat(people(id)).isEqualTo(2);
        gatherings.leave(id, ana);
        assertThat(people(id)).isEqualTo(1);
        assertThat(database.undo()).contains("Remove from the gathering");
        assertThat(people(id)).isEqualTo(2);
        gatherings.delete(id);
        database.undo();
        assertThat(people(id)).isEqualTo(2);
    }

    @Test
    void aGatheringMovesToAnotherDayUnlessOneIsThere() {
        long id = gatherings.create(new NewGathering(CHAMBER, FRIDAY)).id();
        gatherings.create(new NewGathering(CHAMBER, FRIDAY.plusDays(1)));
        assertThat(gatherings.edit(id, new NewGathering(CHAMBER, FRIDAY.plusDays(1)))).isEqualTo(Edited.TAKEN);
        assertThat(gatherings.edit(id, new NewGathering(CHAMBER, FRIDAY.plusDays(2), null, null, "in the hall", null))).isEqualTo(Edited.WRITTEN);
        assertThat(gatherings.of(CHAMBER)).extracting(Gathering::happenedOn)
                .containsExactly(FRIDAY.plusDays(2), FRIDAY.plusDays(1));
    }

    @Test
    void upcomingOnesAreStoredOrReckonedAndNeverBoth() {
        long series = gatherings.series().create(new Series(0, CHAMBER, "Breakfast", FRIDAY.minusDays(1),
                new Rhythm.Weekly(2, DayOfWeek.THURSDAY), LocalTime.of(7, 30), null));
        gatherings.create(new NewGathering(5, FRIDAY.plusDays(3)));
        gatherings.create(new NewGathering(5, FRIDAY.minusDays(3)));
        assertThat(said()).containsExactly("LinkedIn 2026-11-23 stored", "Breakfast 2026-12-03 reckoned");
        long stored = gatherings.stored(gatherings.upcoming(FRIDAY, 5).get(1));
        assertThat(gatherings.find(stored)).hasValueSatisfying(found -> {
            assertThat(found.seriesId()).isEqualTo(series);
            assertThat(found.startsAt()).isEqualTo(LocalTime.of(7, 30));
        });
        assertThat(said()).containsExactly("LinkedIn 2026-11-23 stored", "Breakfast 2026-12-03 stored", "Breakfast 2026-12-17 reckoned");
    }

    @Test
    void aDateThatWasMovedByADayIsNotReckonedOnceMore() {
        long series = gatherings.series().create(new Series(0, CHAMBER, null, FRIDAY,
                new Rhythm.OrdinalDay(1, 4, DayOfWeek.THURSDAY), null, null));
        gatherings.create(new NewGathering(CHAMBER, LocalDate.of(2026, 11, 27), null, null, null, series));
        assertThat(said()).containsExactly("Chamber after-hours 2026-11-27 stored", "Chamber after-hours 2026-12-24 reckoned");
    }

    @Test
    void aDateLeftOutDoesNotComeBackStoredOrReckonedUntilItIsUndone() {
        long series = gatherings.series().create(new Series(0, CHAMBER, null, FRIDAY,
                new Rhythm.Weekly(2, DayOfWeek.THURSDAY), null, null));
        assertThat(said()).containsExactly("Chamber after-hours 2026-11-26 reckoned");
        gatherings.skip(gatherings.upcoming(FRIDAY, 1).getFirst());
        assertThat(said()).containsExactly("Chamber after-hours 2026-12-10 reckoned");
        long stored = gatherings.stored(gatherings.upcoming(FRIDAY, 1).getFirst());
        gatherings.edit(stored, new NewGathering(CHAMBER, LocalDate.of(2026, 12, 9), null, null, null, series));
        gatherings.delete(stored);
        assertThat(said()).as("the one of the 10th was moved to the 9th").containsExactly("Chamber after-hours 2026-12-24 reckoned");
        assertThat(gatherings.series().find(series)).hasValueSatisfying(found -> {
            assertThat(found.skipped()).containsExactlyInAnyOrder(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 10));
            assertThat(found.next(FRIDAY)).contains(LocalDate.of(2026, 12, 24));
        });
        database.undo();
        assertThat(said()).containsExactly("Chamber after-hours 2026-12-09 stored", "Chamber after-hours 2026-12-24 reckoned");
    }

    @Test
    void aSeriesThatEndedAndAPlaceThatIsArchivedHaveNoNextDate() {
        long series = gatherings.series().create(new Series(0, CHAMBER, null, FRIDAY, new Rhythm.Weekly(1, DayOfWeek.FRIDAY), null, null));
        gatherings.series().edit(new Series(series, CHAMBER, "Choir", FRIDAY, new Rhythm.Weekly(1, DayOfWeek.MONDAY), null, null));
        assertThat(said()).containsExactly("Choir 2026-11-23 reckoned");
        gatherings.series().end(series, FRIDAY);
        assertThat(said()).isEmpty();
        database.undo();
        database.write("archive", h -> h.execute("UPDATE platform SET archived_at = '2026-11-20T10:00:00Z' WHERE id = ?", CHAMBER));
        gatherings.create(new NewGathering(CHAMBER, FRIDAY.plusDays(1)));
        assertThat(said()).isEmpty();
        assertThat(gatherings.series().of(CHAMBER)).extracting(Series::name).containsExactly("Choir");
    }

    private List<String> said() {
        return gatherings.upcoming(FRIDAY, 5).stream().map(gathering -> gathering.title() + " " + gathering.happenedOn()
                + (gathering.isStored() ? " stored" : " reckoned")).toList();
    }

    private int people(long id) {
        return gatherings.find(id).orElseThrow().people();
    }

    private long person(String name) {
        return new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
    }
}
