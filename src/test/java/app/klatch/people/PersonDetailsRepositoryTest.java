package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.db.Database;
import app.klatch.db.HeardSql;
import app.klatch.people.Interest.Sort;
import app.klatch.people.Interest.Sphere;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Interests, roles, important dates, other names and what not to mention.
final class PersonDetailsRepositoryTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;
    private Database database;
    private PersonRepository people;
    private InterestRepository interests;
    private RoleRepository roles;
    private ImportantDateRepository dates;
    private OtherNameRepository names;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, CLOCK);
        interests = new InterestRepository(database, CLOCK);
        roles = new RoleRepository(database, CLOCK);
        dates = new ImportantDateRepository(database, CLOCK);
        names = new OtherNameRepository(database, CLOCK);
        ana = people.add(PersonFields.named("Ana"), "Ana");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void severalInterestsAreOneStep() {
        interests.add(ana, InterestSaid.read("sailing, choir, Sailing"));
        assertThat(interests.of(ana)).extracting(Interest::name).containsExactly("sailing", "choir");
        assertThat(database.undo()).contains("Add sailing, choir, Sailing");
        assertThat(interests.of(ana)).isEmpty();
    }

    @Test
    void anInterestThatIsThereTakesOnWhatIsSaidAndKeepsWhatIsNot() {
        interests.add(ana, InterestSaid.read("can help with tax law (business)"));
        interests.add(ana, "Tax law");
        interests.add(ana, InterestSaid.read("looks for tax law"));
        assertThat(interests.of(ana)).extracting(Interest::name, Interest::sort, Interest::sphere)
                .containsExactly(tuple("tax law", Sort.LOOKS_FOR, Sphere.BUSINESS));
    }

    @Test
    void anInterestRenamedToAnotherOneBecomesThatOne() {
        interests.add(ana, InterestSaid.read("sailing, boats"));
        Interest boats = interests.of(ana).getLast();
        interests.change(new Interest(boats.id(), ana, "Sailing", Sort.CAN_HELP_WITH, null));
        assertThat(interests.of(ana)).extracting(Interest::words).containsExactly("can help with Sailing");
        database.undo();
        assertThat(interests.of(ana)).extracting(Interest::words).containsExactly("sailing", "boats");
    }

    @Test
    void rolesOverlapAndAreSpelledAsTheyAreKnown() {
        roles.add(ana, List.of("Client", "choir friend"));
        long bo = people.add(PersonFields.named("Bo"), "Bo");
        roles.add(bo, List.of("CHOIR FRIEND", "client", "client"));
        assertThat(roles.of(ana)).containsExactly("client", "choir friend");
        assertThat(roles.of(bo)).containsExactly("choir friend", "client");
        assertThat(roles.inUse()).containsExactly("choir friend", "client");
        roles.remove(bo, "client");
        assertThat(roles.of(bo)).containsExactly("choir friend");
        assertThat(database.undo()).contains("Remove client");
        assertThat(roles.of(bo)).containsExactly("choir friend", "client");
    }

    @Test
    void otherNamesAreSetAsOneStepAndWhoStaysKeepsTheirRow() {
        names.set(ana, List.of("Anita", "Nán"));
        names.set(ana, List.of("Nan", "アナ"));
        assertThat(names.of(ana)).containsExactly("Nan", "アナ");
        database.undo();
        assertThat(names.of(ana)).containsExactly("Anita", "Nán");
    }

    @Test
    void aDateIsAddedOnceChangedAndRemoved() {
        ImportantDateSaid wedding = new ImportantDateSaid("2019-06-01", "wedding");
        dates.add(ana, wedding);
        dates.add(ana, wedding);
        assertThat(dates.of(ana)).hasSize(1);
        dates.change(dates.of(ana).getFirst(), new ImportantDateSaid("--06-02", "wedding"));
        assertThat(dates.of(ana)).extracting(ImportantDate::toEdit).containsExactly("wedding 2 June");
        dates.remove(dates.of(ana).getFirst());
        assertThat(dates.of(ana)).isEmpty();
    }

    @Test
    void deletingAPersonAndUndoingBringsEverythingBack() {
        interests.add(ana, InterestSaid.read("looks for a boat builder (personal)"));
        roles.add(ana, List.of("client", "neighbour"));
        names.set(ana, List.of("Anita"));
        dates.add(ana, new ImportantDateSaid("--06-01", "wedding"));
        people.setDoNotMention(ana, " the old firm ");
        List<Object> before = all();
        people.delete(List.of(ana));
        assertThat(roles.inUse()).isEmpty();
        assertThat(names.of(ana)).isEmpty();
        database.undo();
        assertThat(all()).isEqualTo(before).doesNotContain(List.of());
        assertThat(people.find(ana).orElseThrow().doNotMention()).isEqualTo("the old firm");
    }

    @Test
    void anEditOfTheRowLeavesWhatNotToMentionAlone() {
        people.setDoNotMention(ana, "the old firm");
        people.update(ana, PersonFields.named("Anita"));
        assertThat(people.find(ana).orElseThrow().doNotMention()).isEqualTo("the old firm");
        people.setDoNotMention(ana, " ");
        assertThat(people.find(ana).orElseThrow().doNotMention()).isNull();
    }

    @Test
    void whatAPersonHasIsReadByIndex() {
        HeardSql heard = new HeardSql(database);
        all();
        assertThat(heard.queries()).hasSize(4).allSatisfy(query -> assertThat(heard.plan(query)).as(query.by())
                .anyMatch(step -> step.matches("SEARCH \\w+ USING (COVERING )?INDEX \\w+ \\(person_id=\\?\\).*"))
                .noneMatch(step -> step.startsWith("SCAN")));
    }

    private List<Object> all() {
        return List.of(interests.of(ana), roles.of(ana), names.of(ana), dates.of(ana));
    }
}
