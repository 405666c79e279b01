package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch find`, `due`, `import` and `demo`.
final class LookingCommandsTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void write() {
        terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Ana Ruiz of Northwind, ana@northwind.example !20 Nov call", "called Omar Haddad of Gulf Marine ?fri contract",
                "Pat O'Brien !2026-11-17 15:00 send quote");
    }

    @Test
    void findSaysOnePersonALine() {
        assertThat(terminal.run("find", "omar").out()).isEqualTo("Omar Haddad · Gulf Marine · last contact today\n");
        assertThat(terminal.run("find", "ana", "north").out()).isEqualTo("Ana Ruiz · Northwind · no contact yet\n");
        assertThat(terminal.run("find", "nobody at all").out()).isEqualTo("Nobody is found for nobody at all.\n");
    }

    @Test
    void findGivesObjects() {
        assertThat(terminal.run("find", "--json", "northwind").out()).isEqualTo("{\"name\":\"Ana Ruiz\",\"company\":\"Northwind\","
                + "\"emails\":[\"ana@northwind.example\"],\"followUp\":{\"due\":\"2026-11-20\",\"text\":\"call\",\"owner\":\"me\"}}\n");
        assertThat(terminal.run("find", "--json", "zzz").out()).isEmpty();
    }

    @Test
    void dueIsUntilTodayUnlessAnotherDayIsSaid() {
        assertThat(terminal.run("due").out()).isEqualTo("3 · Yesterday 15:00, overdue · Pat O'Brien · send quote\n");
        assertThat(terminal.run("due", "--until", "fri").lines()).containsExactly("3 · Yesterday 15:00, overdue · Pat O'Brien · send quote",
                "1 · Fri 20 Nov · Ana Ruiz, Northwind · call", "2 · Fri 20 Nov · waiting for Omar Haddad, Gulf Marine · contract");
        assertThat(terminal.run("due", "--until", "2026-11-01").out()).isEqualTo("Nothing is due until Sun 1 Nov.\n");
        assertThat(terminal.run("due", "--until", "one fine day").code()).isEqualTo(2);
    }

    @Test
    void theEndOfTheWeekIsTheOwners() {
        assertThat(terminal.run("due", "--until", "end of the week").lines()).hasSize(3);
        try (Database database = Database.open(terminal.file)) {
            new WeekSettingsRepository(database).put(new WeekSettings(new WorkWeek(Set.of(DayOfWeek.WEDNESDAY)),
                    DayOfWeek.WEDNESDAY, LocalTime.of(16, 0)));
        }
        assertThat(terminal.run("due", "--until", "end of the week").lines()).hasSize(1);
        assertThat(terminal.run("add", "--dry-run", "Wei Lin !end of the week call").out()).contains("follow-up today, call");
    }

    @Test
    void dueGivesObjects() {
        assertThat(terminal.run("due", "--json").out()).isEqualTo("{\"id\":3,\"name\":\"Pat O'Brien\",\"overdue\":true,\"followUp\":{\"due\":\"2026-11-17\","
                + "\"time\":\"15:00\",\"text\":\"send quote\",\"owner\":\"me\"}}\n");
    }

    @Test
    void backupLeavesAWholeCopyAndOverwritesNothing() {
        Path copy = folder.resolve("stick.db");
        assertThat(terminal.run("backup", copy.toString()).code()).isZero();
        assertThat(new Terminal(copy).run("find", "omar").out()).startsWith("Omar Haddad");
        assertThat(terminal.run("backup", copy.toString()).code()).isEqualTo(1);
        Terminal nobody = new Terminal(folder.resolve("none.db"));
        assertThat(nobody.run("backup", folder.resolve("other.db").toString()).err()).contains("Add somebody first");
    }

    @Test
    void importSaysWhatItDid() throws Exception {
        Path cards = Files.writeString(folder.resolve("cards.vcf"), """
                BEGIN:VCARD
                VERSION:3.0
                FN:Ana Ruiz
                EMAIL:ana@northwind.example
                TEL:+1 415 555 0132
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Wei Lin
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                END:VCARD
                """);
        assertThat(terminal.run("import", cards.toString()).out()).isEqualTo(
                "1 person added, 1 updated, 1 skipped: card 3 has neither a name nor an e-mail nor a phone.\n");
        assertThat(terminal.run("import", cards.toString()).out()).startsWith("Nothing new: all 2 people are already there");
        assertThat(terminal.run("find", "--json", "ana ruiz").out()).contains("+1 415 555 0132");
    }

    @Test
    void demoFillsANewFile() {
        Path demo = folder.resolve("demo.db");
        Terminal.Said said = terminal.run("demo", "--data", demo.toString(), "--people", "25");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("A sample log of 25 people is in " + demo);
        assertThat(terminal.run("--data", demo.toString(), "find", "omar").out()).startsWith("Omar Haddad · Gulf Marine");
        assertThat(terminal.run("due", "--data", demo.toString()).lines()).hasSizeGreaterThan(3);
    }
}
