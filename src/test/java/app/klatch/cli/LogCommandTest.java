package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch log`: every line is an interaction.
final class LogCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void addOmar() {
        terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Omar Haddad of Gulf Marine");
    }

    @Test
    void aLineIsLoggedWithWhomItNames() {
        Terminal.Said said = terminal.run("log", "coffee with Omar Haddad yesterday // the boat");
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("Logged with Omar Haddad · yesterday · the boat\n");
        assertThat(count("SELECT count(*) FROM interaction WHERE happened_on = '2026-11-17' AND channel = 'IN_PERSON' AND note = 'the boat'")).isOne();
    }

    @Test
    void aVagueDayIsSavedAndSaidAsVaguely() {
        assertThat(terminal.run("log", "met Omar Haddad in March 2025").out()).isEqualTo("Logged with Omar Haddad · March 2025\n");
        assertThat(terminal.run("log", "met Omar Haddad about 3 June 2025").out()).isEqualTo("Logged with Omar Haddad · about Tue 3 Jun 2025\n");
        assertThat(terminal.run("log", "posted pictures @Instagram last year").out()).isEqualTo("Logged a broadcast at Instagram · 2025 · pictures\n");
        assertThat(terminal.run("log", "--json", "met Omar Haddad @Harbour in 2019").out()).contains("\"when\":\"2019-01-01\",\"precision\":\"year\"");
        assertThat(count("SELECT count(*) FROM interaction WHERE happened_on || precision IN "
                + "('2025-03-01MONTH', '2025-06-03ABOUT', '2025-01-01YEAR', '2019-01-01YEAR')")).isEqualTo(4);
        assertThat(count("SELECT count(*) FROM gathering")).as("nobody knows the day").isZero();
    }

    @Test
    void aLineThatTellsOfNoMeetingIsATalkToday() {
        assertThat(terminal.run("log", "Omar Haddad").out()).isEqualTo("Logged with Omar Haddad · today\n");
        assertThat(terminal.run("log", "Omar Haddad !fri send deck").out()).isEqualTo("Logged with Omar Haddad · today · follow-up Fri 20 Nov, send deck\n");
        assertThat(count("SELECT count(*) FROM interaction WHERE happened_on = '2026-11-18' AND stance = 'TALKED'")).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM follow_up WHERE interaction_id IS NOT NULL")).isOne();
    }

    @Test
    void whatWasOpenIsSaidWithTheCommandThatClosesIt() {
        terminal.run("add", "Omar Haddad !fri send deck !next time the boat");
        assertThat(terminal.run("log", "called Omar Haddad !2w call again").lines()).containsExactly(
                "Logged with Omar Haddad · follow-up Wed 2 Dec, call again",
                "  Still open with Omar Haddad: send deck · klatch done 1",
                "  Still to talk about with Omar Haddad: the boat");
        assertThat(terminal.run("log", "--json", "called Omar Haddad").lines()).hasSize(1);
        assertThat(terminal.run("log", "--dry-run", "called Omar Haddad").lines()).hasSize(1);
        terminal.run("done", "1");
        assertThat(terminal.run("log", "called Omar Haddad").out()).doesNotContain("send deck").contains("call again · klatch done 2");
    }

    @Test
    void aFirstPitchThatComesEarlyIsSavedAndAskedAboutOnce() {
        assertThat(terminal.run("log", "Omar Haddad +pitch the new hull").lines()).containsExactly(
                "Logged with Omar Haddad · the new hull",
                "  No conversation yet with Omar Haddad. A first pitch is heard better after the third. Keep it as a pitch?");
        assertThat(terminal.run("log", "Omar Haddad +pitch the old hull").lines()).hasSize(1);
        assertThat(terminal.run("add", "--json", "Ana Ruiz +pitch the hull").lines()).hasSize(1);
        assertThat(count("SELECT count(*) FROM interaction WHERE stance = 'PITCHED'")).isEqualTo(3);
    }

    @Test
    void aTalkStillToComeIsPlannedAndNotLogged() {
        assertThat(terminal.run("log", "called Omar Haddad next Tuesday").out())
                .isEqualTo("Planned with Omar Haddad · follow-up Tue 24 Nov, call Omar Haddad\n");
        assertThat(terminal.run("log", "lunch with Omar Haddad tomorrow // the boat").out())
                .isEqualTo("Planned with Omar Haddad · follow-up tomorrow, lunch with Omar Haddad · the boat\n");
        assertThat(terminal.run("log", "met Ana Ruiz tomorrow").out()).startsWith("Added Ana Ruiz · follow-up");
        assertThat(count("SELECT count(*) FROM interaction")).isZero();
        assertThat(count("SELECT count(*) FROM follow_up WHERE due > '2026-11-18'")).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM person WHERE note LIKE '%the boat%'")).isOne();
    }

    @Test
    void aDayToComeThatMayBelongToSomethingElseIsAskedAbout() {
        assertThat(terminal.run("log", "called Omar Haddad about the fair next week").lines()).containsExactly(
                "Logged with Omar Haddad · about the fair next week",
                "  “next week” is still to come; it is kept in the note. Planned? Put ! before it.");
    }

    @Test
    void somebodyNewIsAddedAndSaid() {
        assertThat(terminal.run("log", "Ana Ruiz of Northwind").out()).isEqualTo("Added and logged with Ana Ruiz · Northwind · today\n");
        assertThat(count("SELECT count(*) FROM person")).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM interaction")).isOne();
    }

    @Test
    void objectsSayTheSame() {
        assertThat(terminal.run("log", "--json", "Omar Haddad").out())
                .isEqualTo("{\"name\":\"Omar Haddad\",\"when\":\"2026-11-18\",\"stance\":\"talked\",\"known\":true}\n");
    }

    @Test
    void aDryRunWritesNothing() {
        Terminal.Said said = terminal.run("log", "--dry-run", "Omar Haddad", "Ana Ruiz");
        assertThat(said.lines()).containsExactly("Would log with Omar Haddad · today", "Would add and log with Ana Ruiz · today");
        assertThat(count("SELECT (SELECT count(*) FROM interaction) + (SELECT count(*) FROM person)")).isOne();
    }

    @Test
    void linesOnStandardInputAreTakenAndARefusedOneIsSaid() {
        Terminal.Said said = terminal.typing("called Omar Haddad\n!fri\nAna Ruiz; Pat O'Brien\n", "log", "-");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines()).hasSize(3);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(count("SELECT count(*) FROM interaction")).isEqualTo(3);
    }

    @Test
    void blankLinesOnStandardInputArePassedOver() {
        Terminal.Said said = terminal.typing("\ncalled Omar Haddad\n \t\n\u00a0\n", "log", "-");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.lines()).hasSize(1);
        assertThat(terminal.run("log", "").code()).isEqualTo(1);
    }

    @Test
    void aCallAtAPlaceInPersonMakesNoGathering() {
        terminal.run("log", "called Omar Haddad @Chamber after-hours");
        assertThat(count("SELECT (SELECT count(*) FROM gathering) + (SELECT count(*) FROM attendance)")).isZero();
        assertThat(count("SELECT count(*) FROM interaction WHERE platform_id IS NOT NULL AND channel = 'PHONE'")).isOne();
    }

    @Test
    void aDateWithoutAYearIsTheNearOneAndAFarOneIsSaidInFull() {
        assertThat(terminal.run("log", "coffee with Omar Haddad on 5 December").out())
                .isEqualTo("Planned with Omar Haddad · follow-up Sat 5 Dec, coffee with Omar Haddad\n");
        assertThat(terminal.run("log", "coffee with Omar Haddad on 24 December").lines()).contains("Logged with Omar Haddad · Wed 24 Dec 2025");
        assertThat(terminal.run("log", "coffee with Omar Haddad on 24 December 2026").out())
                .isEqualTo("Planned with Omar Haddad · follow-up Thu 24 Dec, coffee with Omar Haddad\n");
    }

    @Test
    void aPlaceNamedAfterADayToComePlansToo() {
        assertThat(terminal.run("log", "met Omar Haddad tomorrow @Party").out())
                .isEqualTo("Planned with Omar Haddad · follow-up tomorrow, meet Omar Haddad @Party\n");
        terminal.run("log", "called Omar Haddad tomorrow @Boat Club");
        assertThat(count("SELECT (SELECT count(*) FROM interaction) + (SELECT count(*) FROM platform WHERE name = 'Boat Club')")).isZero();
    }

    @Test
    void aNameThatFitsTwoPlatformsIsRefusedAndSaysHowToWriteEach() {
        terminal.run("log", "Omar Haddad @Choir Rehearsal", "Omar Haddad @Choir Party");
        Terminal.Said said = terminal.run("log", "called Dana Ruiz @Choir");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEqualTo("called Dana Ruiz @Choir: “Choir” fits Choir Party and Choir Rehearsal. Nothing of the line is saved."
                + " Write @Choir Party or @Choir Rehearsal; @\"Choir\" makes a new platform.\n");
        assertThat(count("SELECT (SELECT count(*) FROM person WHERE name = 'Dana Ruiz') + (SELECT count(*) FROM platform WHERE name = 'Choir')")).isZero();
        assertThat(terminal.run("log", "--json", "called Dana Ruiz @Choir").out()).isEqualTo("{\"error\":\"several platforms\"}\n");
        assertThat(terminal.run("log", "called Dana Ruiz @Choir Party", "called Dana Ruiz @\"Choir\"").code()).isZero();
        assertThat(count("SELECT count(*) FROM platform WHERE name = 'Choir'")).isOne();
    }

    @Test
    void aBroadcastIsLoggedAtItsPlatformWithNobody() {
        assertThat(terminal.run("log", "posted pictures @Instagram").out()).isEqualTo("Logged a broadcast at Instagram · pictures\n");
        assertThat(terminal.run("log", "--dry-run", "broadcast about the regatta @LinkedIn yesterday").out())
                .isEqualTo("Would log a broadcast at LinkedIn · yesterday · about the regatta\n");
        assertThat(terminal.run("log", "--json", "shared a list @Boat Club").out())
                .isEqualTo("{\"newPlatform\":\"Boat Club\",\"stance\":\"broadcast\",\"note\":\"a list\"}\n");
        assertThat(count("SELECT count(*) FROM interaction WHERE stance = 'BROADCAST'")).isEqualTo(2);
        assertThat(count("SELECT (SELECT count(*) FROM interaction_person) + (SELECT count(*) FROM person)")).isOne();
    }

    private int count(String sql) {
        try (Database database = Database.open(terminal.file)) {
            return database.read(h -> h.createQuery(sql).mapTo(Integer.class).one());
        }
    }
}
