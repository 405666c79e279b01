package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch add`: what it writes, what it says, and what it leaves alone.
final class AddCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void choose() {
        terminal = new Terminal(folder.resolve("klatch.db"));
    }

    @Test
    void aLineBecomesAPersonAPlaceAndANextStep() {
        Terminal.Said said = terminal.run("add", "Met Ana Ruiz of Northwind @Chamber after-hours #sailing !fri send deck // twins");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("Added Ana Ruiz · Northwind · at Chamber after-hours")
                .contains("#sailing", "follow-up Fri 20 Nov, send deck", "twins");
        assertThat(terminal.run("due", "--until", "2026-11-20").out()).isEqualTo("1 · Fri 20 Nov · Ana Ruiz, Northwind · send deck\n");
    }

    @Test
    void jsonHasOneObjectPerPersonWithoutEmptyKeys() {
        Terminal.Said said = terminal.run("add", "--json", "Ana Ruiz of Northwind, ana@northwind.example; Omar Haddad every 4w..8w");
        assertThat(said.lines()).hasSize(2);
        assertThat(said.lines().getFirst())
                .isEqualTo("{\"name\":\"Ana Ruiz\",\"company\":\"Northwind\",\"emails\":[\"ana@northwind.example\"]}");
        assertThat(said.lines().getLast()).contains("\"name\":\"Omar Haddad\"", "\"plate\":{\"idealDays\":28,\"worstDays\":56}");
        assertThat(terminal.run("add", "--json", "called Ana Ruiz").out()).contains("\"known\":true", "\"channel\":\"phone\"");
    }

    @Test
    void aDryRunWritesNothingAndMakesNoFile() {
        Terminal.Said said = terminal.run("add", "--dry-run", "--json", "Ana Ruiz @Chamber after-hours");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("\"platform\":\"Chamber after-hours\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSignInFrontSaysWhoStartedIt() {
        assertThat(terminal.run("add", "--dry-run", "--json", "< Ana Ruiz asked about the quote").out())
                .contains("\"channel\":\"message\"", "\"startedBy\":\"them\"", "\"note\":\"asked about the quote\"");
        assertThat(terminal.run("add", "--dry-run", "--json", "> Ana Ruiz").out()).contains("\"startedBy\":\"me\"");
        assertThat(terminal.run("add", "--dry-run", "--json", "Ana Ruiz").out()).doesNotContain("startedBy");
    }

    @Test
    void aDryRunLeavesAFileByteForByteAsItWas() throws Exception {
        terminal.run("add", "Ana Ruiz");
        Path before = Files.copy(terminal.file, folder.resolve("before"));
        Terminal.Said said = terminal.run("add", "--dry-run", "coffee with Ana Ruiz", "Omar Haddad");
        assertThat(said.out()).startsWith("Would log with Ana Ruiz").contains("Would add Omar Haddad");
        assertThat(Files.mismatch(before, terminal.file)).isEqualTo(-1);
    }

    @Test
    void linesOnStandardInputAreTakenOneByOneAndABadOneNeverStopsTheRest() {
        Terminal.Said said = terminal.typing("Ana Ruiz\n\n!fri\nOmar Haddad\n", "add", "--json", "-");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines()).hasSize(3);
        assertThat(said.lines().get(1)).isEqualTo("{\"error\":\"no person\"}");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void aLaterLineKnowsThePeopleAndPlacesOfAnEarlierOne() {
        Terminal.Said said = terminal.typing("Ana Ruiz @Tech Tuesdays ~Ines Kowalski\ncalled Ana Ruiz\nOmar @Tech Tuesdays\nemailed Ines Kowalski\n",
                "add", "--json", "-");
        assertThat(said.lines().get(0)).contains("\"newPlatform\":\"Tech Tuesdays\"", "\"introducedBy\":\"Ines Kowalski\"");
        assertThat(said.lines().get(1)).contains("\"known\":true");
        assertThat(said.lines().get(2)).contains("\"platform\":\"Tech Tuesdays\"");
        assertThat(said.lines().get(3)).contains("\"known\":true");
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void theOccasionHoldsForTheLinesAfterIt() {
        Terminal.Said said = terminal.typing("I'm at Chamber after-hours\nAna Ruiz of Northwind\nOmar Haddad\n", "add", "-");
        assertThat(said.code()).isZero();
        assertThat(said.lines().getFirst()).isEqualTo("At Chamber after-hours, today.");
        assertThat(count("SELECT count(*) FROM attendance")).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM gathering WHERE happened_on = '2026-11-18'")).isEqualTo(1);
    }

    @Test
    void aLineMayBeginWithAnySign() {
        assertThat(terminal.run("add", "--json", "@Chamber after-hours Ana Ruiz", "#sailing Omar Haddad", "\"Smith, Bob\" of Contoso").lines())
                .hasSize(3).allMatch(line -> line.contains("\"name\":"));
        assertThat(terminal.run("add", "--", "-Pat O'Brien").code()).isZero();
    }

    @Test
    void nowDecidesWhatTomorrowIsAndWhenItWasWritten() {
        terminal.run("add", "--now", "2025-03-03T09:15", "Ana Ruiz !tomorrow call");
        assertThat(count("SELECT count(*) FROM follow_up WHERE due = '2025-03-04'")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM person WHERE created_at = '2025-03-03T08:15:00Z'")).isEqualTo(1);
    }

    @Test
    void anotherWindowSeesWhatACommandWrote() {
        try (Database window = Database.open(terminal.file)) {
            window.noticeOtherWriters();
            assertThat(terminal.run("add", "Ana Ruiz").code()).isZero();
            assertThat(window.noticeOtherWriters()).isTrue();
            int people = window.read(h -> h.createQuery("SELECT count(*) FROM person").mapTo(Integer.class).one());
            assertThat(people).isEqualTo(1);
        }
    }

    private int people() {
        return count("SELECT count(*) FROM person");
    }

    private int count(String sql) {
        try (Database database = Database.open(terminal.file)) {
            return database.read(h -> h.createQuery(sql).mapTo(Integer.class).one());
        }
    }
}
