package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PeopleSort.Column;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.plates.PlateRule.State;
import app.klatch.platforms.PlatformRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PersonRowRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long FACEBOOK = 1;
    private static final long PARTY = 4;

    @TempDir Path folder;
    private Database database;
    private PersonRepository people;
    private InteractionRepository interactions;
    private FollowUpRepository followUps;
    private PlateRepository plates;
    private PersonRowRepository rows;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, CLOCK);
        interactions = new InteractionRepository(database, CLOCK);
        followUps = new FollowUpRepository(database, CLOCK);
        plates = new PlateRepository(database, CLOCK);
        rows = new PersonRowRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{1} {0} on side {2}: online {3}, in person {4}")
    @CsvSource({
        // stance, channel,        platform, online, in person
        "TALKED,    IN_PERSON,      ,         false, true",
        "GAVE,      IN_PERSON,      ,         false, true",
        "GOT,       IN_PERSON,      ,         false, true",
        "PITCHED,   IN_PERSON,      ,         false, false",
        "BROADCAST, IN_PERSON,      IN,       false, false",
        "TALKED,    ONLINE_MEETING, ,         true,  false",
        "TALKED,    MESSAGE,        ,         true,  false",
        "TALKED,    EMAIL,          ,         true,  false",
        "TALKED,    PHONE,          ,         true,  false",
        "GOT,       PUBLIC_POST,    ON,       true,  false",
        "BROADCAST, PUBLIC_POST,    ON,       false, false",
        "PITCHED,   MESSAGE,        ON,       false, false",
        // the channel says how it was; the platform only when no channel is known
        "TALKED,    ,               ON,       true,  false",
        "TALKED,    ,               IN,       false, true",
        "TALKED,    IN_PERSON,      ON,       false, true",
        "TALKED,    EMAIL,          IN,       true,  false",
        "TALKED,    ,               ,         false, false",
    })
    void aFaceOfTheCoinIsLitByATwoWayInteractionOnItsSide(
            Stance stance, @Nullable Channel channel, @Nullable String side, boolean online, boolean inPerson) {
        long ana = add("Ana");
        Long platform = side == null ? null : side.equals("ON") ? FACEBOOK : PARTY;
        interactions.add(new NewInteraction(TODAY, List.of(ana), platform, null, channel, stance, null, null));
        PersonRow row = rows.find(ana).orElseThrow();
        assertThat(row.online()).isEqualTo(online);
        assertThat(row.inPerson()).isEqualTo(inPerson);
    }

    @Test
    void lastContactIsTheNewestButBroadcastsAndAPitchDoesNotFillThePlate() {
        long ana = add("Ana");
        plates.set(ana, new Plate(Period.ofDays(28), Period.ofDays(42)));
        log(ana, Stance.TALKED, TODAY.minusDays(50));
        log(ana, Stance.PITCHED, TODAY.minusDays(5));
        log(ana, Stance.BROADCAST, TODAY);
        PersonRow row = rows.find(ana).orElseThrow();
        assertThat(row.lastContact()).isEqualTo(VagueDay.exactly(TODAY.minusDays(5)));
        assertThat(row.lastQualifying()).isEqualTo(TODAY.minusDays(50));
        assertThat(row.plate(TODAY).state()).isEqualTo(State.FALLEN);
    }

    @Test
    void whatIsDatedAfterTodayCountsForNothingBeforeItsDay() {
        long ana = add("Ana");
        log(ana, Stance.TALKED, TODAY.minusDays(50));
        PersonRow before = rows.find(ana).orElseThrow();
        long bo = add("Bo");
        log(ana, Stance.TALKED, TODAY.plusDays(5));
        log(bo, Stance.TALKED, TODAY.plusDays(5));
        new PlatformRepository(database, CLOCK).attend(PARTY, TODAY.plusDays(5), bo);
        assertThat(rows.find(ana)).contains(before);
        assertThat(rows.find(bo)).get().returns(null, PersonRow::lastContact).returns(null, PersonRow::firstMet)
                .returns(false, PersonRow::online).returns(false, PersonRow::inPerson);
        PersonRowRepository later = new PersonRowRepository(database, Clock.offset(CLOCK, Duration.ofDays(5)));
        assertThat(later.find(bo)).get().returns(VagueDay.exactly(TODAY.plusDays(5)), PersonRow::lastContact).returns(TODAY.plusDays(5), PersonRow::firstMet);
    }

    @Test
    void aPlateWithoutAConversationCountsFromTheFirstGatheringElseFromTheDayAdded() {
        long ana = add("Ana");
        plates.set(ana, new Plate(Period.ofDays(28), null));
        assertThat(rows.find(ana).orElseThrow().plate(TODAY).due()).isEqualTo(TODAY.plusDays(28));
        new PlatformRepository(database, CLOCK).attend(PARTY, TODAY.minusDays(10), ana);
        PersonRow row = rows.find(ana).orElseThrow();
        assertThat(row.firstMet()).isEqualTo(TODAY.minusDays(10));
        assertThat(row.plate(TODAY).state()).isEqualTo(State.NEVER);
        assertThat(row.plate(TODAY).due()).isEqualTo(TODAY.plusDays(18));
        log(ana, Stance.BROADCAST, TODAY.minusDays(20));
        assertThat(rows.find(ana).orElseThrow().firstMet()).as("a broadcast is no meeting").isEqualTo(TODAY.minusDays(10));
        log(ana, Stance.PITCHED, TODAY.minusDays(12));
        assertThat(rows.find(ana).orElseThrow().firstMet()).isEqualTo(TODAY.minusDays(12));
    }

    @Test
    void theNextStepIsTheOpenOneThatIsWantedFirst() {
        long ana = add("Ana");
        long early = step(ana, Owner.ME, TODAY.plusDays(1), "call");
        long sooner = step(ana, Owner.ME, TODAY.minusDays(3), "done long ago");
        step(ana, Owner.THEM, TODAY.plusDays(4), "signed form");
        followUps.done(sooner);
        assertThat(rows.find(ana).orElseThrow()).returns("call", PersonRow::nextText).returns(false, PersonRow::nextIsTheirs);
        followUps.snooze(early, TODAY.plusDays(9));
        assertThat(rows.find(ana).orElseThrow()).returns("signed form", PersonRow::nextText)
                .returns(true, PersonRow::nextIsTheirs).returns(TODAY.plusDays(4), PersonRow::nextOn);
    }

    @Test
    void linesComeInTheOrderAskedForAndWhoIsGoneIsLeftOut() {
        long ana = add("Ana");
        long bo = add("Bo");
        assertThat(rows.rows(List.of(bo, 99L, ana))).extracting(PersonRow::shownName).containsExactly("Bo", "Ana");
        assertThat(rows.rows(List.of())).isEmpty();
    }

    @Test
    void everyColumnSortsBothWaysWithWhoeverHasNothingThereLast() {
        long ana = people.add(new PersonFields("Ana", "zeta", null, null, null, null), "Ana");
        long bo = people.add(new PersonFields("Bo", "Alpha", null, null, null, null), "Bo");
        add("Cy");
        log(ana, Stance.TALKED, TODAY.minusDays(9));
        interactions.add(new NewInteraction(TODAY.minusDays(2), List.of(bo), null, null, Channel.EMAIL, Stance.TALKED, null, null));
        log(bo, Stance.TALKED, TODAY.minusDays(30));
        plates.set(ana, new Plate(Period.ofDays(7), null));
        plates.set(bo, new Plate(Period.ofDays(7), null));
        step(ana, Owner.ME, TODAY.plusDays(3), "");
        step(bo, Owner.ME, TODAY.plusDays(2), "");
        assertThat(order(Column.NAME, false)).containsExactly("Ana", "Bo", "Cy");
        assertThat(order(Column.NAME, true)).containsExactly("Cy", "Bo", "Ana");
        assertThat(order(Column.COMPANY, false)).containsExactly("Bo", "Ana", "Cy");
        assertThat(order(Column.COMPANY, true)).containsExactly("Ana", "Bo", "Cy");
        assertThat(order(Column.COIN, false)).containsExactly("Ana", "Bo", "Cy");
        assertThat(order(Column.COIN, true)).containsExactly("Bo", "Ana", "Cy");
        assertThat(order(Column.PLATE, false)).containsExactly("Ana", "Bo", "Cy");
        assertThat(order(Column.PLATE, true)).containsExactly("Bo", "Ana", "Cy");
        assertThat(order(Column.LAST_CONTACT, false)).containsExactly("Ana", "Bo", "Cy");
        assertThat(order(Column.LAST_CONTACT, true)).containsExactly("Bo", "Ana", "Cy");
        assertThat(order(Column.NEXT_STEP, false)).containsExactly("Bo", "Ana", "Cy");
        assertThat(order(Column.NEXT_STEP, true)).containsExactly("Ana", "Bo", "Cy");
    }

    @Test
    void aLineSaysTheRolesAndTheListIsSortedByThem() {
        RoleRepository roles = new RoleRepository(database, CLOCK);
        roles.add(add("Ana"), List.of("prospect", "neighbour"));
        roles.add(add("Bo"), List.of("client"));
        add("Cy");
        assertThat(rows.rows(rows.everybody(PeopleSort.BY_NAME, false))).extracting(PersonRow::roles)
                .containsExactly("prospect, neighbour", "client", null);
        assertThat(order(Column.ROLES, false)).containsExactly("Bo", "Ana", "Cy");
        assertThat(order(Column.ROLES, true)).containsExactly("Ana", "Bo", "Cy");
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void theListsWalkByIndexAndNeverThroughAWholeLogForEachPerson(Column column) {
        for (String chosen : List.of(PersonRowSql.LISTED, PersonRowSql.THESE)) {
            assertThat(plan(PersonRowSql.ordered(chosen, new PeopleSort(column, false))))
                    .noneMatch(step -> step.matches("SCAN (ip|i|f|a|g|pl|plate|role|r|interaction|interaction_person|follow_up)\\b.*"));
        }
        assertThat(plan(PersonRowSql.ROWS))
                .noneMatch(step -> step.startsWith("SCAN") && !step.matches("SCAN (json_each|chosen|t|s|n|\\(subquery).*"));
    }

    @Test
    void theListByNameIsReadFromItsIndexAlone() {
        assertThat(plan(PersonRowSql.ordered(PersonRowSql.LISTED, PeopleSort.BY_NAME)))
                .contains("SCAN person USING COVERING INDEX person_folded").noneMatch(step -> step.contains("FOR ORDER BY"));
    }

    @Test
    void theSearchReadsPeopleByIndexOnly() {
        for (String sql : PeopleSearchRepository.QUERIES) {
            assertThat(plan(sql.formatted("NULL"))).noneMatch(step -> step.matches("SCAN (p|person|ip|interaction_person|o|n)\\b(?! USING COVERING).*")
                    || (step.startsWith("SCAN person ") && !step.contains("COVERING")));
        }
    }

    private List<String> plan(String sql) {
        String plain = sql.replaceAll(":limit", "500").replaceAll(":(?!:)\\w+", "'[1]'");
        return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + plain).map((row, _) -> row.getString("detail")).list());
    }

    private List<String> order(Column column, boolean descending) {
        PeopleSort sort = new PeopleSort(column, descending);
        List<Long> everybody = rows.everybody(sort, false);
        assertThat(rows.sorted(rows.everybody(PeopleSort.BY_NAME, false), sort)).isEqualTo(everybody);
        return rows.rows(everybody).stream().map(PersonRow::shownName).toList();
    }

    private long add(String name) {
        return people.add(PersonFields.named(name), name);
    }

    private void log(long person, Stance stance, LocalDate day) {
        interactions.add(new NewInteraction(day, List.of(person), null, null, Channel.IN_PERSON, stance, null, null));
    }

    private long step(long person, Owner owner, LocalDate due, String text) {
        return followUps.add(new NewFollowUp(person, null, owner, due, null, text));
    }
}
