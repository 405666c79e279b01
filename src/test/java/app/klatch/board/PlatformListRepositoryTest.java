package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.PlatformRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformListRepositoryTest {
    @TempDir Path folder;
    private BoardSetting setting;
    private PlatformListRepository lists;
    private PlatformRepository platforms;

    @BeforeEach
    void open() {
        setting = new BoardSetting(folder);
        lists = new PlatformListRepository(setting.database, CLOCK);
        platforms = new PlatformRepository(setting.database, CLOCK);
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void thoseThereComeTheLatestFirstAndThoseOfWhomOnlyAHandleIsKnownLast() {
        long ana = setting.person("Ana");
        long omar = setting.person("Omar");
        platforms.addPresence(setting.person("Wei"), CHAMBER, "wei", null);
        platforms.attend(CHAMBER, TODAY.minusDays(9), ana);
        setting.talk(omar, CHAMBER, Stance.TALKED, TODAY.minusDays(3));
        setting.talk(ana, CHAMBER, Stance.BROADCAST, TODAY);
        long gone = setting.person("Archived");
        setting.talk(gone, CHAMBER, Stance.TALKED, TODAY);
        new PersonRepository(setting.database, CLOCK).archive(List.of(gone));
        assertThat(lists.people(CHAMBER)).extracting(PersonThere::name, PersonThere::lastOn).containsExactly(
                tuple("Omar", VagueDay.exactly(TODAY.minusDays(3))), tuple("Ana", VagueDay.exactly(TODAY.minusDays(9))), tuple("Wei", null));
        assertThat(lists.count(CHAMBER)).isEqualTo(new PeopleThere(3, Map.of(YearMonth.from(TODAY), 3)));
    }

    @Test
    void theLastTimeIsAsExactAsItIsRemembered() {
        talkedAround(LocalDate.of(2025, 3, 1), DatePrecision.MONTH, setting.person("Ana"));
        assertThat(lists.people(CHAMBER)).extracting(PersonThere::lastOn).containsExactly(VagueDay.month(YearMonth.of(2025, 3)));
    }

    @Test
    void aDayThatIsAboutIsNoExactDayAndOfSeveralTheBestKnownIsTold() {
        LocalDate may = LocalDate.of(2026, 5, 12);
        talkedAround(may, DatePrecision.ABOUT, setting.person("Ana"));
        long omar = setting.person("Omar");
        talkedAround(TODAY.withDayOfMonth(1), DatePrecision.MONTH, omar);
        setting.talk(omar, CHAMBER, Stance.TALKED, TODAY.withDayOfMonth(1));
        assertThat(lists.people(CHAMBER)).extracting(PersonThere::lastOn).containsExactly(
                VagueDay.exactly(TODAY.withDayOfMonth(1)), new VagueDay(may, DatePrecision.ABOUT));
    }

    private void talkedAround(LocalDate day, DatePrecision precision, long person) {
        new InteractionRepository(setting.database, CLOCK).add(new NewInteraction(day, precision, List.of(person), CHAMBER, null, null,
                Stance.TALKED, null, null, null, null, null, null));
    }

    @Test
    void theLogSaysWhoTookPart() {
        InteractionRepository log = new InteractionRepository(setting.database, CLOCK);
        log.add(new NewInteraction(TODAY, List.of(setting.person("Ana"), setting.person("Omar")), CHAMBER, null, null, Stance.TALKED, null, "Boats"));
        log.add(new NewInteraction(TODAY.minusDays(1), DatePrecision.DAY, List.of(), CHAMBER, null, null, Stance.BROADCAST, null, null, 5, null, null, null));
        assertThat(lists.entries(CHAMBER)).extracting(PlatformEntry::who, PlatformEntry::how, PlatformEntry::note).containsExactly(
                tuple("Ana and 1 more", "talked", "Boats"), tuple("Everybody", "broadcast", null));
    }

    @Test
    void theFiguresCountNewPeopleOnceAndMonthsWithNothingAreThere() {
        long ana = setting.person("Ana");
        long omar = setting.person("Omar");
        platforms.attend(CHAMBER, TODAY.minusMonths(2), ana);
        setting.talk(ana, CHAMBER, Stance.TALKED, TODAY);
        setting.talk(omar, CHAMBER, Stance.PITCHED, TODAY);
        setting.talk(setting.person("Old friend"), CHAMBER, Stance.TALKED, TODAY.minusMonths(9));
        setting.talk(setting.person("Planned"), CHAMBER, Stance.TALKED, TODAY.plusDays(2));
        new InteractionRepository(setting.database, CLOCK).add(new NewInteraction(TODAY, DatePrecision.DAY, List.of(), CHAMBER, null, null,
                Stance.BROADCAST, null, null, 25, null, null, null));
        YearMonth now = YearMonth.from(TODAY);
        assertThat(lists.figures(CHAMBER, lists.count(CHAMBER)).months()).containsExactly(
                new MonthFigures(now.minusMonths(5), 0, 0, 0), new MonthFigures(now.minusMonths(4), 0, 0, 0),
                new MonthFigures(now.minusMonths(3), 0, 0, 0), new MonthFigures(now.minusMonths(2), 1, 0, 0),
                new MonthFigures(now.minusMonths(1), 0, 0, 0), new MonthFigures(now, 1, 1, 25));
    }

    @Test
    void aFullBarIsTheMostThereWasAndNeverNothing() {
        PlatformFigures figures = lists.figures(CHAMBER, lists.count(CHAMBER));
        assertThat(figures.isEmpty()).isTrue();
        assertThat(figures.most(MonthFigures::twoWay)).isEqualTo(1);
        PlatformFigures some = PlatformFigures.of(List.of(new MonthFigures(YearMonth.of(2026, 9), 0, 7, 0)), Map.of(YearMonth.of(2026, 10), 3), YearMonth.of(2026, 11));
        assertThat(some.most(MonthFigures::twoWay)).isEqualTo(7);
        assertThat(some.most(MonthFigures::newPeople)).isEqualTo(3);
        assertThat(some.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "coming", "entries", "figures"})
    void everythingIsReachedFromThePlatformByIndex(String which) {
        String sql = switch (which) {
            case "people" -> PlatformListRepository.PEOPLE;
            case "coming" -> PlatformListRepository.COMING;
            case "entries" -> PlatformListRepository.ENTRIES;
            default -> PlatformListRepository.FIGURES;
        };
        List<String> plan = setting.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("platform", CHAMBER).bind("today", TODAY).bind("since", TODAY).bind("limit", 5)
                .map((row, _) -> row.getString("detail")).list());
        assertThat(plan).anyMatch(step -> step.contains("interaction_platform (platform_id=?"))
                .noneMatch(step -> step.matches("SCAN (i|ip|o|g|a|p|presence|interaction|interaction_person|person)\\b.*"));
    }
}
