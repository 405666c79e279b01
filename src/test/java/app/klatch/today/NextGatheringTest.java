package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Series;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The last section of Today: what is planned for the next fortnight.
final class NextGatheringTest {
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private TodayPage page;
    private GatheringRepository gatherings;

    @BeforeEach
    void open() {
        page = new TodayPage(folder);
        gatherings = new GatheringRepository(page.database, page.clock);
        page.log.person("Ana Ruiz", null);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void theNextOneIsThereWithItsHourAndWhoIsExpected() {
        long id = gatherings.create(new NewGathering(CHAMBER, FRIDAY.plusDays(6), LocalTime.of(17, 30), "Harvest evening", null, null)).id();
        gatherings.create(new NewGathering(CHAMBER, FRIDAY.plusDays(9)));
        gatherings.attend(id, List.of(1L));
        assertThat(page.said()).containsExactly("Next gathering", "Harvest evening: Thursday 17:30 · one person expected");
    }

    @Test
    void oneOfASeriesIsThereBeforeItIsStoredAndEnterOpensItAndPPreparesIt() {
        gatherings.series().create(new Series(0, CHAMBER, null, FRIDAY.minusDays(13), new Rhythm.Weekly(2, DayOfWeek.SATURDAY), null, null));
        assertThat(page.said()).containsExactly("Next gathering", "Chamber after-hours: Tomorrow");
        List<Gathering> opened = new ArrayList<>();
        List<Gathering> prepared = new ArrayList<>();
        TodayActions actions = new TodayActions(page.model, page.deeds, page.line, new TodayLinks(_ -> { }, opened::add, prepared::add, _ -> { }));
        actions.of(page.rows().getLast()).getLast().action().run().run();
        actions.of(page.rows().getLast()).getFirst().action().run().run();
        assertThat(prepared).isEqualTo(opened);
        assertThat(opened).singleElement().satisfies(gathering -> assertThat(gathering.isStored()).isFalse());
    }

    @Test
    void xLeavesOutThisDateOfASeriesAndUndoBringsItBack() {
        gatherings.series().create(new Series(0, CHAMBER, null, FRIDAY.minusDays(13), new Rhythm.Weekly(1, DayOfWeek.SATURDAY), null, null));
        TodayActions actions = new TodayActions(page.model, page.deeds, page.line, new TodayLinks(_ -> { }, _ -> { }, _ -> { }, _ -> { }));
        actions.of(page.rows().getLast()).stream().map(Deed::action).filter(action -> "X".equals(action.shortcut())).forEach(action -> action.run().run());
        assertThat(page.said()).containsExactly("Next gathering", "Chamber after-hours: 28 November");
        page.database.undo();
        assertThat(page.said()).containsExactly("Next gathering", "Chamber after-hours: Tomorrow");
    }

    @Test
    void oneOfTodayIsThereUntilSomethingIsLoggedOfIt() {
        long id = gatherings.create(new NewGathering(CHAMBER, FRIDAY)).id();
        gatherings.attend(id, List.of(1L));
        assertThat(page.said()).containsExactly("Next gathering", "Chamber after-hours: Today · one person expected");
        new InteractionRepository(page.database, page.clock).add(
                new NewInteraction(FRIDAY, List.of(1L), CHAMBER, id, Channel.IN_PERSON, Stance.TALKED, null, "the boat"));
        assertThat(page.said()).doesNotContain("Next gathering").isNotEmpty();
    }

    @Test
    void whatIsFurtherOffThanAFortnightIsNotThere() {
        gatherings.create(new NewGathering(CHAMBER, FRIDAY.plusDays(15)));
        gatherings.create(new NewGathering(CHAMBER, FRIDAY.minusDays(1)));
        assertThat(page.said()).isEmpty();
    }
}
