package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.klatch.db.Database;
import app.klatch.db.DatabaseProblem;
import app.klatch.people.OtherNameRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the typed line to the rows in the file. It is Wednesday 18 November 2026, 18:30.
final class CaptureSaverTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T18:30:00Z"), ZoneId.of("UTC"));

    @TempDir Path folder;
    private Database database;
    private CaptureSaver saver;
    private KnownPeopleRepository known;
    private final CaptureParser parser = new CaptureParser(Locale.US);

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        saver = new CaptureSaver(database, CLOCK);
        known = new KnownPeopleRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCardBecomesAPersonAPlaceAndAFollowUp() {
        save("Met Ana Ruiz of Northwind @Chamber after-hours #sailing !fri send deck // twins, moves in June");
        assertThat(rows("SELECT name || '|' || company FROM person")).containsExactly("Ana Ruiz|Northwind");
        assertThat(rows("SELECT name FROM interest")).containsExactly("sailing");
        assertThat(rows("""
                SELECT i.happened_on || '|' || i.channel || '|' || i.stance || '|' || i.note || '|' || p.name
                FROM interaction i JOIN gathering g ON g.id = i.gathering_id JOIN attendance a ON a.gathering_id = g.id
                JOIN platform p ON p.id = g.platform_id"""))
                .containsExactly("2026-11-18|IN_PERSON|TALKED|twins, moves in June|Chamber after-hours");
        assertThat(rows("SELECT due || '|' || text || '|' || owner FROM follow_up WHERE interaction_id IS NOT NULL"))
                .containsExactly("2026-11-20|send deck|ME");
    }

    @Test
    void oneUndoTakesTheWholeLineBackAndRedoBringsItAgain() {
        save("Met Ana Ruiz of Northwind @Tech Tuesdays #sailing !fri send deck ~Omar Haddad every 6w");
        List<String> tables = List.of("person", "interest", "interaction", "gathering", "follow_up", "introduced_by", "plate");
        List<String> full = tables.stream().map(this::count).toList();
        assertThat(database.undo()).contains("Add Ana Ruiz");
        assertThat(tables.stream().map(this::count)).containsOnly("0");
        assertThat(count("platform")).isEqualTo("8");
        database.redo();
        assertThat(tables.stream().map(this::count).toList()).isEqualTo(full).doesNotContain("0");
    }

    @Test
    void aLineAboutSomebodyKnownIsLoggedWithThem() {
        save("Omar Haddad of Gulf Marine");
        Saved saved = save("coffee with Omar Haddad yesterday, talked about the boat");
        assertThat(saved.people().getFirst().added()).isFalse();
        assertThat(count("person")).isEqualTo("1");
        assertThat(rows("SELECT happened_on || '|' || note FROM interaction")).containsExactly("2026-11-17|talked about the boat");
    }

    @Test
    void oneTalkWithSeveralPeopleIsOneInteractionWithTheNoteOnce() {
        save("Omar Haddad");
        Saved saved = save("lunch with Ana Ruiz, Lee Cho and Omar Haddad @Chamber after-hours // both want boats");
        assertThat(saved.people()).extracting(Saved.SavedPerson::name).containsExactly("Ana Ruiz", "Lee Cho", "Omar Haddad");
        assertThat(saved.people()).extracting(Saved.SavedPerson::interaction).doesNotContainNull().hasSize(3);
        assertThat(rows("SELECT note FROM interaction")).containsExactly("both want boats");
        assertThat(List.of(count("interaction_person"), count("attendance"), count("gathering"))).containsExactly("3", "3", "1");
        assertThat(rows("SELECT name FROM person WHERE note IS NOT NULL")).isEmpty();
        save("lunch with Omar Haddad and omar haddad");
        assertThat(count("interaction_person")).isEqualTo("4");
    }

    @Test
    void aBroadcastIsOfItsPlatformAndOfNobody() {
        Saved saved = save("posted pictures @Instagram yesterday\nOmar Haddad");
        assertThat(saved.broadcasts()).extracting(said -> said.platform().name()).containsExactly("Instagram");
        assertThat(rows("SELECT stance || '|' || channel || '|' || happened_on || '|' || i.note || '|' || p.name FROM interaction i JOIN platform p ON p.id = platform_id"))
                .containsExactly("BROADCAST|PUBLIC_POST|2026-11-17|pictures|Instagram");
        assertThat(List.of(count("interaction_person"), count("gathering"), count("person"))).containsExactly("0", "0", "1");
        save("broadcast the plan @Chamber after-hours");
        assertThat(database.undo()).contains("Log a broadcast at Chamber after-hours");
        assertThat(count("interaction")).isEqualTo("1");
    }

    @Test
    void somebodyIsKnownByWhatOthersCallThemToo() {
        save("Fernando Ruiz of Gulf Marine");
        long fernando = known.context().person("Fernando Ruiz").id();
        new OtherNameRepository(database, CLOCK).set(fernando, List.of("Nando", "Fer Ruiz-Peña"));
        assertThat(save("coffee with Nando yesterday").people()).extracting(Saved.SavedPerson::id).containsExactly(fernando);
        assertThat(save("called fer ruiz peña").people()).extracting(Saved.SavedPerson::id).containsExactly(fernando);
        assertThat(known.person(fernando).orElseThrow().otherNames()).containsExactlyInAnyOrder("Nando", "Fer Ruiz-Peña");
        assertThat(count("person")).isEqualTo("1");
    }

    @Test
    void aLineForTheNextTalkIsSavedWithThePersonAndUndoneWithTheLine() {
        save("Omar Haddad of Gulf Marine");
        Saved saved = save("Omar Haddad !next time ask about the boat !fri send deck");
        assertThat(rows("SELECT p.name || '|' || a.text FROM agenda_line a JOIN person p ON p.id = a.person_id"))
                .containsExactly("Omar Haddad|ask about the boat");
        assertThat(saved.people().getFirst().nextTime()).isTrue();
        assertThat(count("interaction")).isEqualTo("0");
        database.undo();
        assertThat(List.of(count("agenda_line"), count("follow_up"), count("person"))).containsExactly("0", "0", "1");
    }

    @Test
    void aReminderLogsNoInteractionBecauseNobodyHasTalkedYet() {
        save("Ines Kowalski");
        save("remind me to call Ines Kowalski on Monday");
        assertThat(count("interaction")).isEqualTo("0");
        assertThat(rows("SELECT due FROM follow_up")).containsExactly("2026-11-23");
    }

    @Test
    void aNoteWithoutAMeetingIsKeptOnThePerson() {
        save("Ana Ruiz // plays the cello");
        save("Lee Cho #tennis // met through the school");
        assertThat(rows("SELECT note FROM person ORDER BY id")).containsExactly("plays the cello", "met through the school");
    }

    @Test
    void aNewCompanyTakesThePlaceOfTheOldOneWhichIsKeptInTheNote() {
        save("Ana Ruiz of Contoso");
        Saved saved = save("Ana Ruiz of Northwind");
        assertThat(saved.people().getFirst().was()).isEqualTo("Contoso");
        assertThat(rows("SELECT company || '|' || note FROM person")).containsExactly("Northwind|Contoso (until 2026-11-18)");
    }

    @Test
    void anIntroducerNobodyKnewIsAddedAndACircleIsKeptAsANoteOnly() {
        save("Ana Ruiz via Omar Haddad");
        save("Omar Haddad via Ana Ruiz");
        assertThat(rows("SELECT name FROM person ORDER BY id")).containsExactly("Ana Ruiz", "Omar Haddad");
        assertThat(count("introduced_by")).isEqualTo("1");
        assertThat(rows("SELECT note FROM person WHERE note IS NOT NULL")).containsExactly("Introduced by Ana Ruiz");
    }

    @Test
    void anInvitationIsAHandleOnlyPersonWhoStartedIt() {
        save("Bkkper02 would like to add you to their network");
        assertThat(rows("SELECT coalesce(name, '-') || '|' || folded FROM person")).containsExactly("-|bkkper02");
        assertThat(rows("SELECT started_by FROM interaction")).containsExactly("THEM");
        assertThat(known.context()).isNotNull();
        assertThat(save("Bkkper02 !fri look at the profile").people().getFirst().added()).isFalse();
    }

    @Test
    void aSignInFrontLogsWhoStartedItWithSomebodyKnownOrNew() {
        save("Omar Haddad of Gulf Marine");
        save("< Omar Haddad asked about the quote; > Ana Ruiz sent the deck");
        assertThat(count("person")).isEqualTo("2");
        assertThat(rows("SELECT started_by || '|' || channel || '|' || stance || '|' || note FROM interaction ORDER BY id"))
                .containsExactly("THEM|MESSAGE|TALKED|asked about the quote", "ME|MESSAGE|TALKED|sent the deck");
    }

    @Test
    void aProfileAddressIsAPresenceAndNoInteraction() {
        save("https://www.linkedin.com/in/ana-ruiz-88 Ana Ruiz");
        assertThat(rows("SELECT s.handle || '|' || p.name FROM presence s JOIN platform p ON p.id = s.platform_id"))
                .containsExactly("ana-ruiz-88|LinkedIn");
        assertThat(count("interaction")).isEqualTo("0");
    }

    @Test
    void severalPeopleOfOneLineShareTheGathering() {
        save("Ana Ruiz @Chamber after-hours; Lee Cho of Fabrikam; Sam Poe");
        assertThat(count("gathering")).isEqualTo("1");
        assertThat(count("attendance")).isEqualTo("3");
        assertThat(count("interaction")).isEqualTo("3");
    }

    @Test
    void aPlatformIsFoundByTheNameItHadBeforeItWasMerged() {
        save("Ana Ruiz @Rotary breakfast");
        long chamber = known.context().platforms().named("Chamber after-hours").id();
        long rotary = known.context().platforms().named("Rotary breakfast").id();
        new PlatformMergeRepository(database, CLOCK).merge(chamber, rotary, "Merge");
        CaptureResult read = parser.parse("Lee Cho @rotary breakfast", Set.of(), known.context(), LocalDateTime.now(CLOCK), null);
        assertThat(read.captures().getFirst().platform()).isEqualTo(new PlatformSaid(chamber, "Chamber after-hours"));
        save("Sam Poe @Rotary breakfast");
        assertThat(new PlatformRepository(database, CLOCK).findOrAdd("ROTARY Breakfast", PlatformKind.NONE, Side.ONLINE)).isEqualTo(chamber);
        assertThat(count("platform")).isEqualTo("8");
        List.of(1, 2).forEach(_ -> database.undo());
        assertThat(known.context().platforms().named("Rotary breakfast").id()).isEqualTo(rotary);
    }

    @Test
    void aSaveThatFailsInTheMiddleLeavesNothingBehind() {
        database.write("Trap", h -> h.execute(
                "CREATE TEMP TRIGGER trap BEFORE INSERT ON main.follow_up BEGIN SELECT raise(ABORT, 'trapped'); END"));
        assertThatThrownBy(() -> save("Met Ana Ruiz of Northwind @Tech Tuesdays !fri send deck")).isInstanceOf(DatabaseProblem.class);
        assertThat(List.of(count("person"), count("interaction"), count("gathering"))).containsOnly("0");
        assertThat(count("platform")).isEqualTo("8");
    }

    @Test
    void theStickyOccasionGivesEveryCardItsPlaceAndDay() {
        Occasion sticky = parser.parse("I'm at Chamber after-hours", Set.of(), known.context(), LocalDateTime.now(CLOCK), null).occasion();
        save("Ana Ruiz of Northwind", sticky);
        save("Lee Cho !fri send deck", sticky);
        assertThat(rows("SELECT count(*) || ' at ' || happened_on FROM attendance JOIN gathering ON gathering.id = gathering_id"))
                .containsExactly("2 at 2026-11-18");
        save("< Sam Poe asked for a card", sticky);
        assertThat(rows("SELECT channel || '|' || started_by FROM interaction WHERE note IS NOT NULL")).containsExactly("IN_PERSON|THEM");
    }

    private Saved save(String line) {
        return save(line, null);
    }

    private Saved save(String line, @Nullable Occasion sticky) {
        CaptureResult result = parser.parse(line, Set.of(), known.context(), LocalDateTime.now(CLOCK), sticky);
        assertThat(result.error()).isNull();
        return saver.save(result.captures(), result.broadcasts());
    }

    private List<String> rows(String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    private String count(String table) {
        return rows("SELECT count(*) FROM " + table).getFirst();
    }
}
