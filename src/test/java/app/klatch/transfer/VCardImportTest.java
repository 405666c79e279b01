package app.klatch.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.klatch.db.Database;
import app.klatch.people.ContactPoint;
import app.klatch.people.ContactRepository;
import app.klatch.people.Person;
import app.klatch.people.PersonRepository;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// vCards come in whole, once, and never break each other.
final class VCardImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T17:30:00Z"), ZoneOffset.UTC);
    private static final String ANA = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Ana Núñez
            ORG:Northwind;Sails
            TITLE:CFO
            EMAIL;TYPE=INTERNET:ana.private@northwind.example
            EMAIL;TYPE=INTERNET,PREF:ana@northwind.example
            TEL;TYPE=CELL:+1 415 555 0132
            BDAY:1970-05-12
            NOTE:Met in Lisbon\\, twins
            END:VCARD
            """;
    private static final String OMAR = """
            BEGIN:VCARD
            VERSION:4.0
            N:Haddad;Omar;;;
            TEL;VALUE=uri:tel:+971-4-555-0132
            BDAY:--0512
            END:VCARD
            """;

    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everythingOnACardArrives() throws IOException {
        assertThat(run(ANA).sentence()).isEqualTo("1 person added.");
        Person ana = person(1);
        assertThat(ana.name()).isEqualTo("Ana Núñez");
        assertThat(ana.company()).isEqualTo("Northwind");
        assertThat(ana.title()).isEqualTo("CFO");
        assertThat(ana.birthday()).isEqualTo("1970-05-12");
        assertThat(ana.note()).isEqualTo("Met in Lisbon, twins\nDepartment: Sails");
        assertThat(points(1)).containsExactly("ana@northwind.example", "ana.private@northwind.example", "+1 415 555 0132");
    }

    @Test
    void aNameInPartsAndABirthdayWithoutYearArrive() throws IOException {
        run(OMAR);
        assertThat(person(1).name()).isEqualTo("Omar Haddad");
        assertThat(person(1).birthday()).isEqualTo("--05-12");
        assertThat(points(1)).containsExactly("+971-4-555-0132");
    }

    @Test
    void aSecondRunOfTheSameFileAddsNothing() throws IOException {
        assertThat(run(ANA + OMAR).sentence()).isEqualTo("2 people added.");
        assertThat(run(ANA + OMAR).sentence()).isEqualTo("Nothing new: all 2 people are already there.");
        assertThat(database.undo()).contains("Import cards.vcf");
        assertThat(new PersonRepository(database, CLOCK).find(1)).isEmpty();
    }

    @Test
    void somebodyKnownGetsOnlyWhatWasMissing() throws IOException {
        run(ANA);
        String more = ANA.replace("TITLE:CFO", "TITLE:Queen").replace("415 555 0132", "(415) 5550-132\nTEL:+1 415 555 0199");
        assertThat(run(more).sentence()).isEqualTo("1 person updated.");
        assertThat(person(1).title()).isEqualTo("CFO");
        assertThat(points(1)).containsExactly(
                "ana@northwind.example", "ana.private@northwind.example", "+1 415 555 0132", "+1 415 555 0199");
    }

    @Test
    void theSameEmailOrPhoneIsTheSamePersonUnlessTheNameSaysOtherwise() throws IOException {
        run(ANA);
        assertThat(run(card("Ana N.", "EMAIL:ANA@northwind.example")).updated() + run(card("Ana", "TEL:001 415 5550132")).same()).isEqualTo(1);
        assertThat(run(card("Bob Stone", "TEL:+1 415 555 0132")).added()).isEqualTo(1);
        assertThat(run(card("Ana Núñez", "ORG:Contoso")).added()).isEqualTo(1);
        assertThat(run(card("ana nunez", "ORG:northwind")).same()).isEqualTo(1);
    }

    @Test
    void twoPeopleOfOneNameInOneFileStayTwo() throws IOException {
        String two = card("John Smith", "EMAIL:john@one.example") + card("John Smith", "EMAIL:smith@two.example");
        assertThat(run(two).added()).isEqualTo(2);
        assertThat(run(two).sentence()).isEqualTo("Nothing new: all 2 people are already there.");
        assertThat(run(card("J. Smith", "EMAIL:john@one.example")).same()).isEqualTo(1);
        assertThat(run(card("Rita Smith", "EMAIL:smith@two.example")).added()).isEqualTo(1);
    }

    @Test
    void aGroupIsNobody() throws IOException {
        assertThat(run(ANA + card("Friends", "X-ADDRESSBOOKSERVER-KIND:group")).sentence())
                .isEqualTo("1 person added, 1 skipped: card 2 is a group and not a person.");
        assertThat(run(ANA + "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Choir\nEND:VCARD\n").added()).isZero();
    }

    @Test
    void aBadCardNeverStopsTheRest() throws IOException {
        String bad = "BEGIN:VCARD\nVERSION:9.9\n;;;:::\nnonsense\nPHOTO;ENCODING=b:####\nEND:VCARD\n";
        assertThat(run(bad + ANA + "BEGIN:VCARD\nVERSION:3.0\nFN:Cut Off\n" + OMAR).sentence())
                .isEqualTo("3 people added, 1 skipped: card 1 has neither a name nor an e-mail nor a phone.");
    }

    @Test
    void anAgentInsideACardIsNobodyOfItsOwn() throws IOException {
        assertThat(run("BEGIN:VCARD\nVERSION:2.1\nFN:Boss\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Agent\nEND:VCARD\nTEL:555 0100\nEND:VCARD\n").added())
                .isEqualTo(1);
        assertThat(person(1).name()).isEqualTo("Boss");
        assertThat(points(1)).containsExactly("555 0100");
    }

    @Test
    void everyEncodingIsRead() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(VCardReading.read(ANA.getBytes(charset)).people()).as(charset.name()).singleElement()
                    .extracting(ImportedPerson::name).isEqualTo("Ana Núñez");
        }
        assertThat(VCardReading.read(("\uFEFF" + ANA).getBytes(StandardCharsets.UTF_8)).people()).hasSize(1);
        assertThat(nameOf("N;ENCODING=QUOTED-PRINTABLE:N=FA=F1ez;Ana")).isEqualTo("Ana Núñez");
        assertThat(nameOf("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Ana")).isEqualTo("Ana Núñez");
    }

    @Test
    void whatIsNoVCardIsRefusedWithASentence() throws IOException {
        for (String text : new String[] {"", "Name,E-mail\nAna,ana@x.example\n", "\0\1\2\3", "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
                "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"}) {
            assertThatThrownBy(() -> run(text)).isInstanceOf(NotReadable.class).hasMessageContaining("nothing was imported");
        }
        assertThatThrownBy(() -> VCardImport.read(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> VCardImport.read(folder.resolve("none.vcf"))).hasMessageContaining("There is no file");
        assertThat(new PersonRepository(database, CLOCK).find(1)).isEmpty();
    }

    @Test
    void noDamageToAFileMakesTheReaderFail() {
        Random random = new Random(20261118);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = (ANA + OMAR).getBytes(StandardCharsets.UTF_8);
            for (int damage = 0; damage < 8; damage++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            VCardReading.Result result = VCardReading.read(bytes);
            assertThat(result.people().size() + result.complaints().size()).isEqualTo(result.cards());
        }
    }

    private static String nameOf(String line) {
        byte[] card = ("BEGIN:VCARD\nVERSION:2.1\n" + line + "\nEND:VCARD\n").getBytes(StandardCharsets.UTF_8);
        return VCardReading.read(card).people().getFirst().shownName();
    }

    private static String card(String name, String line) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\n" + line + "\nEND:VCARD\n";
    }

    private ImportReport run(String text) throws IOException {
        return VCardImport.read(Files.writeString(folder.resolve("cards.vcf"), text)).into(database, CLOCK);
    }

    private Person person(long id) {
        return new PersonRepository(database, CLOCK).find(id).orElseThrow();
    }

    private List<String> points(long id) {
        return new ContactRepository(database, CLOCK).pointsOf(id).stream().map(ContactPoint::value).toList();
    }
}
