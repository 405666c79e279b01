package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.PeopleSort.Column;
import app.klatch.people.PeopleViewModel.Showing;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The filters over the list: each alone, together, and with text, sort and archive.
final class PeopleFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;
    private PeopleSetting setting;
    private PeopleViewModel model;
    private InteractionRepository interactions;
    private long ana;
    private long bo;

    @BeforeEach
    void open() {
        setting = new PeopleSetting(folder);
        model = setting.model;
        interactions = new InteractionRepository(setting.database, PeopleSetting.CLOCK);
        ana = setting.add("Ana Ruiz");
        bo = setting.add("Bo Lind");
        setting.add("Cy Ruiz");
        log(ana, 3, Channel.IN_PERSON, null);
        log(ana, 1, Channel.EMAIL, Starter.THEM);
        log(bo, 9, Channel.MESSAGE, Starter.THEM);
        new PlateRepository(setting.database, PeopleSetting.CLOCK).set(bo, new Plate(Period.ofDays(3), Period.ofDays(5)));
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void eachFilterLeavesThoseItMeans() {
        model.toggle(PeopleFilter.WAITING);
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(model.countProperty().get()).isEqualTo("2 people match");
        model.dropFilters();
        assertThat(setting.names()).hasSize(3);
        model.toggle(PeopleFilter.HALF_COIN);
        assertThat(setting.names()).containsExactly("Bo Lind");
        model.toggle(PeopleFilter.HALF_COIN);
        model.toggle(PeopleFilter.FALLEN);
        assertThat(setting.names()).containsExactly("Bo Lind");
    }

    @Test
    void severalFiltersTogetherLeaveWhoPassesAll() {
        model.toggle(PeopleFilter.WAITING);
        model.toggle(PeopleFilter.HALF_COIN);
        assertThat(setting.names()).containsExactly("Bo Lind");
        log(bo, 2, Channel.IN_PERSON, null);
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_LEFT);
        setting.database.undo();
        assertThat(setting.names()).containsExactly("Bo Lind");
    }

    @Test
    void aFilterCombinesWithTheTextAndTheSort() {
        model.toggle(PeopleFilter.WAITING);
        model.filterProperty().set("ruiz");
        assertThat(setting.names()).containsExactly("Ana Ruiz");
        model.filterProperty().set("cy");
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_LEFT);
        model.filterProperty().set("");
        model.sortBy(new PeopleSort(Column.LAST_CONTACT, false));
        assertThat(setting.names()).containsExactly("Bo Lind", "Ana Ruiz");
        log(setting.add("Ada Lindqvist"), 20, Channel.EMAIL, Starter.THEM);
        model.filterProperty().set("lind");
        assertThat(setting.names()).containsExactly("Ada Lindqvist", "Bo Lind");
    }

    @Test
    void whoIsAnsweredOrArchivedLeavesTheList() {
        model.toggle(PeopleFilter.WAITING);
        log(ana, 0, Channel.PHONE, Starter.ME);
        assertThat(setting.names()).containsExactly("Bo Lind");
        setting.people.archive(List.of(bo));
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_LEFT);
        model.dropFilters();
        model.toggle(PeopleFilter.HALF_COIN);
        model.archivedProperty().set(true);
        assertThat(setting.names()).containsExactly("Bo Lind");
    }

    @Test
    void theRolesChosenLeaveWhoHasAllOfThem() {
        RoleRepository roles = new RoleRepository(setting.database, PeopleSetting.CLOCK);
        roles.add(ana, List.of("client", "neighbour"));
        roles.add(bo, List.of("client"));
        assertThat(model.rolesInUseProperty().get()).containsExactly("client", "neighbour");
        model.narrowing().toggle("client");
        assertThat(setting.names()).containsExactly("Ana Ruiz", "Bo Lind");
        model.toggle(PeopleFilter.HALF_COIN);
        assertThat(setting.names()).containsExactly("Bo Lind");
        model.narrowing().toggle("neighbour");
        assertThat(model.showingProperty().get()).isEqualTo(Showing.NOBODY_LEFT);
        model.toggle(PeopleFilter.HALF_COIN);
        assertThat(setting.names()).containsExactly("Ana Ruiz");
        model.filterProperty().set("client");
        assertThat(setting.names()).containsExactly("Ana Ruiz");
        model.filterProperty().set("");
        model.dropFilters();
        assertThat(setting.names()).hasSize(3);
    }

    @Test
    void noFilterReadsThroughTheLog() {
        for (String sql : List.of(PeopleFilterRepository.WAITING, PersonRowSql.halfCoins(PersonRowSql.LISTED),
                PeopleFilterRepository.WITH_ROLE, RoleRepository.IN_USE)) {
            String plain = sql.replaceAll(":(?!:)\\w+", "'2026-11-20'");
            List<String> plan = setting.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + plain)
                    .map((row, _) -> row.getString("detail")).list());
            assertThat(plan).noneMatch(step -> step.matches("SCAN (role|i|ip|n|np|t|pl|interaction|interaction_person)\\b.*"));
        }
    }

    private void log(long person, int daysAgo, Channel channel, @Nullable Starter by) {
        interactions.add(new NewInteraction(TODAY.minusDays(daysAgo), List.of(person), null, null, channel, Stance.TALKED, by, null));
    }
}
