package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeopleSearchRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;
    private Database database;
    private PersonRepository people;
    private InteractionRepository interactions;
    private PeopleSearchRepository search;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, CLOCK);
        interactions = new InteractionRepository(database, CLOCK);
        search = new PeopleSearchRepository(database, new PersonRowRepository(database, CLOCK));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "ana,            Ana Ruiz",
        "RUI,            Ana Ruiz",
        "ruiz ana,       Ana Ruiz",
        "ana north,      Ana Ruiz",
        "northwind,      Ana Ruiz",
        "cfo,            Ana Ruiz",
        "jorgensen,      Bo Jørgensen",
        "jørgensen,      Bo Jørgensen",
        "weiss,          Ida Weiß",
        "Weiß,           Ida Weiß",
        "zoe,            Zoë Núñez",
        "nunez,          Zoë Núñez",
        "o'brien,        Pat O'Brien",
        "brien,          Pat O'Brien",
        "李,             李伟",
        "李伟,           李伟",
        "伟,             李伟",
        "花子,           山田花子",
        "민수,           김민수",
        "김,             김민수",
        "ивано,          Мария Иванова",
        "نور,            نور الهدى",
        "🎉,             Party 🎉 Girl",
    })
    void namesOfAnyScriptAreFoundByTheBeginningsOfTheirWords(String typed, String name) {
        add("Ana Ruiz", "Northwind", "CFO");
        for (String other : List.of("Bo Jørgensen", "Ida Weiß", "Zoë Núñez", "Pat O'Brien", "李伟", "山田花子", "김민수",
                "Мария Иванова", "نور الهدى", "Party 🎉 Girl")) {
            add(other, null, null);
        }
        assertThat(names(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "*", "-", "(", ")", "^", "+", ":", "\\", "%", "_", "?", ";", "\"\"", "* *", "a*b", "\"ana", "ana\"",
            "ana OR", "OR", "AND NOT", "NEAR(ana ruiz, 2)", "name:ana", "{name} : ana", "ana -ruiz", "- ana", "^ana", "a AND", "🎉",
            "\u0000", "ana\u0000ruiz", "\uD83D", "\u202E", "'; DROP TABLE person; --", "[1,2]", ":ids", "<name>"})
    void whateverIsTypedIsOnlyText(String typed) {
        add("Ana Ruiz", "Northwind", null);
        assertThat(names(typed)).isSubsetOf("Ana Ruiz");
    }

    @Test
    void wordsOfTheQueryLanguageAreFoundAsWords() {
        add("Or Cohen", null, null);
        add("Not Nilsen", null, null);
        assertThat(names("or cohen")).containsExactly("Or Cohen");
        assertThat(names("NOT")).containsExactly("Not Nilsen");
        assertThat(names("or not")).isEmpty();
    }

    @Test
    void aHundredThousandCharactersAreSearchedWithoutHarm() {
        add("Ana Ruiz", null, null);
        assertThat(names("ana ".repeat(25_000))).containsExactly("Ana Ruiz");
        assertThat(names("x".repeat(100_000))).isEmpty();
        assertThat(names("  \t ")).isEmpty();
    }

    @Test
    void theNameItselfComesFirstThenItsBeginningThenAWordThenTheCompanyThenAnythingElse() {
        long noted = add("Zed Noted", null, null);
        interactions.add(new NewInteraction(TODAY, List.of(noted), null, null, Channel.PHONE, Stance.TALKED, null, "asked for Martin"));
        add("Detail Dora", null, "Martin fan");
        add("Carla Works", "Martin & Sons", null);
        add("Steve Martin", null, null);
        add("Martina Hill", null, null);
        add("Martin", null, null);
        assertThat(names("martin")).containsExactly(
                "Martin", "Martina Hill", "Steve Martin", "Carla Works", "Detail Dora", "Zed Noted");
    }

    @Test
    void amongEqualMatchesWhoWasContactedLastComesFirst() {
        add("Ana Abel", null, null);
        long old = add("Ana Bauer", null, null);
        long recent = add("Ana Cruz", null, null);
        talk(old, TODAY.minusDays(300));
        talk(recent, TODAY.minusDays(3));
        talk(add("Ana Dorn", null, null), TODAY.plusDays(3));
        assertThat(names("ana")).containsExactly("Ana Cruz", "Ana Bauer", "Ana Abel", "Ana Dorn");
    }

    @Test
    void contactsInterestsAndHandlesAreFoundAndNoLongerAfterTheyGo() {
        long ana = add("Ana Ruiz", null, null);
        ContactRepository contacts = new ContactRepository(database, CLOCK);
        InterestRepository interests = new InterestRepository(database, CLOCK);
        contacts.add(ana, ContactPoint.Kind.EMAIL, "ana.r@northwind.example");
        interests.add(ana, "sailing");
        assertThat(names("northwind")).containsExactly("Ana Ruiz");
        assertThat(names("ana.r@northwind.example")).containsExactly("Ana Ruiz");
        assertThat(names("sail")).containsExactly("Ana Ruiz");
        interests.remove(interests.of(ana).getFirst());
        assertThat(names("sail")).isEmpty();
    }

    @Test
    void whoIsCalledSoByOthersIsFoundBesideWhoIsNamedSo() {
        OtherNameRepository names = new OtherNameRepository(database, CLOCK);
        long fernando = add("Fernando Ruiz", null, null);
        names.set(fernando, List.of("Nando", "阿南"));
        add("Nandor Kiss", null, null);
        add("Ida Weiß", "Nando & Sons", null);
        assertThat(names("nando")).containsExactly("Fernando Ruiz", "Nandor Kiss", "Ida Weiß");
        assertThat(names("NAN ruiz")).containsExactly("Fernando Ruiz");
        assertThat(names("阿")).containsExactly("Fernando Ruiz");
        names.set(fernando, List.of());
        assertThat(names("nando")).containsExactly("Nandor Kiss", "Ida Weiß");
        database.undo();
        assertThat(names("nando")).first().isEqualTo("Fernando Ruiz");
    }

    @Test
    void manyWhoseNamesBeginSoDoNotBuryWhoIsCalledSo() {
        PeopleSeed.fill(database, 100);
        for (int i = 0; i < 30; i++) {
            add("Nando" + i + " Anybody", null, null);
        }
        new OtherNameRepository(database, CLOCK).set(add("Zoë Núñez", null, null), List.of("Nándo"));
        assertThat(names("nando")).first().isEqualTo("Zoë Núñez");
    }

    @Test
    void rolesAreFoundLikeTitles() {
        new RoleRepository(database, CLOCK).add(add("Ana Ruiz", null, null), List.of("client", "refers business to me"));
        assertThat(names("client")).containsExactly("Ana Ruiz");
        assertThat(names("refers bus")).containsExactly("Ana Ruiz");
    }

    @Test
    void archivedPeopleAreFoundAmongTheArchivedOnly() {
        people.archive(List.of(add("Ana Ruiz", "Northwind", null)));
        assertThat(names("ana")).isEmpty();
        assertThat(search.find("north", true, 10).ids()).hasSize(1);
    }

    @Test
    void aRenamedPersonIsFoundByTheNewNameOnly() {
        long id = add("Ana Ruiz", null, null);
        people.update(id, PersonFields.named("Berta Klein"));
        assertThat(names("ruiz")).isEmpty();
        assertThat(names("klein")).containsExactly("Berta Klein");
    }

    @Test
    void aTermThatMatchesEverybodyStillGivesTheBestFirstAndSaysThatThereAreMore() {
        PeopleSeed.fill(database, 2_000);
        long named = add("Maile Example", null, null);
        PeopleFound found = search.find("example", false, 500);
        assertThat(found.ids()).hasSize(500).doesNotHaveDuplicates().startsWith(named);
        assertThat(found.more()).isTrue();
        assertThat(search.find("maile", false, 500).more()).isFalse();
    }

    @Test
    void everyPrefixOfANameFindsItsPerson() {
        PeopleSeed.fill(database, 300);
        Random random = new Random(7);
        PersonRowRepository rows = new PersonRowRepository(database, CLOCK);
        for (int i = 0; i < 60; i++) {
            PersonRow row = rows.find(1 + random.nextInt(300)).orElseThrow();
            String name = row.shownName();
            for (int end = 1; end <= name.length(); end++) {
                assertThat(search.find(name.substring(0, end), false, 300).ids()).as(name.substring(0, end)).contains(row.id());
            }
        }
    }

    private long add(String name, @Nullable String company, @Nullable String title) {
        return people.add(new PersonFields(name, company, title, null, null, null), name);
    }

    private void talk(long person, LocalDate day) {
        interactions.add(new NewInteraction(day, List.of(person), null, null, Channel.PHONE, Stance.TALKED, null, null));
    }

    private List<String> names(String typed) {
        return search.search(typed, 20).stream().map(PersonRow::shownName).toList();
    }
}
