package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch person`: who is meant, and what is told of them.
final class PersonCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder.resolve("demo.db"));
        terminal.run("demo", "--data", terminal.file.toString());
    }

    @Test
    void everythingIsToldInPlainLines() {
        Terminal.Said said = terminal.run("person", "omar", "had");
        assertThat(said.code()).isZero();
        assertThat(said.lines().getFirst())
                .isEqualTo("Omar Haddad · Managing director, Gulf Marine · close friend · client, business contact, refers business to me");
        assertThat(said.lines()).contains("Called Captain, Abu Lina", "Born 9 March 1971", "Do not mention: the charter season of the flood",
                "Introduced by Ines Kowalski", "Channel ladder: in person");
        assertThat(said.out()).contains("Coin: ", "Plate: every 4 to 6 weeks", "Strength: ", "Give and take: You gave", "Know: lit", "Next: Today 15:00");
        assertThat(said.lines()).anyMatch(line -> line.contains("Gave by e-mail · An introduction to Wei Lin"));
    }

    @Test
    void theObjectIsThatOfTheExportAndWhatTheRulesSay() throws IOException {
        Map<String, Object> omar = JSON.std.mapFrom(terminal.run("person", "Omar Haddad", "--json").out());
        Map<String, Object> export = JSON.std.mapFrom(terminal.run("export", "-").out());
        Map<?, ?> exported = ((List<?>) export.get("people")).stream().map(Map.class::cast).filter(p -> p.get("name").equals("Omar Haddad"))
                .findFirst().orElseThrow();
        assertThat(exported).hasSizeGreaterThan(20).allSatisfy((key, value) -> assertThat(omar).containsEntry((String) key, value));
        assertThat(omar).containsKeys("coin", "plateStanding", "ladder", "strength", "giveAndTake", "lamps");
        assertThat(omar.get("coin")).asInstanceOf(InstanceOfAssertFactories.MAP).containsKeys("online", "inPerson", "proposal");
        assertThat(omar.get("ladder")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("highest", "in person");
        assertThat(omar.get("strength")).asInstanceOf(InstanceOfAssertFactories.MAP).extractingByKey("value").isInstanceOf(Integer.class);
        List<?> interactions = (List<?>) omar.get("interactions");
        assertThat(interactions).hasSizeGreaterThan(14).allMatch(((List<?>) export.get("interactions"))::contains);
        assertThat((List<?>) omar.get("followUps")).hasSize(4);
    }

    @Test
    void pitchesStandBesideConversationsOnlyOnceThereIsOne() throws IOException {
        terminal.run("add", "Lara Holt of Contoso");
        terminal.run("log", "called Lara Holt yesterday");
        assertThat(terminal.run("person", "Lara Holt").out()).contains("Strength: ").doesNotContain("Pitch and conversation");
        terminal.run("log", "Lara Holt +pitch the boat yesterday");
        assertThat(terminal.run("person", "Lara Holt").lines()).contains("Pitch and conversation: 1 pitch beside 1 conversation");
        Object pitch = JSON.std.mapFrom(terminal.run("person", "Lara Holt", "--json").out()).get("pitchAndConversation");
        assertThat((List<?>) pitch).singleElement().asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("kind", "none of the four").containsEntry("pitches", 1).containsEntry("conversations", 1).containsEntry("percent", 50);
    }

    @Test
    void theUidOfAnExportNamesThePersonToo() throws IOException {
        Object uid = JSON.std.mapFrom(terminal.run("person", "Omar Haddad", "--json").out()).get("uid");
        assertThat(terminal.run("person", uid.toString()).out()).startsWith("Omar Haddad");
    }

    @Test
    void whenSeveralFitTheyAreNamed() {
        terminal.run("add", "Sofia Lindqvist of Northgate Travel", "Sofia Petersen of Alpine Tools");
        Terminal.Said said = terminal.run("person", "sofia pet");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("2 people fit \"sofia pet\": ").contains("Sofia Petrova, Petrova Studio", "Sofia Petersen, Alpine Tools", "by the uid", "--help");
        assertThat(said.out()).isEmpty();
        assertThat(terminal.run("person", "sofia pet alpine").out()).startsWith("Sofia Petersen · Alpine Tools");
        assertThat(terminal.run("person", "Sofia Lindqvist").out()).startsWith("Sofia Lindqvist");
    }

    @Test
    void anotherNameAndAHandleAreEnough() {
        assertThat(terminal.run("person", "Abu Lina").out()).startsWith("Omar Haddad");
        assertThat(terminal.run("person", "bkkper").out()).startsWith("Bkkper02");
    }

    @Test
    void nobodyIsSaidInASentence() {
        Terminal.Said said = terminal.run("person", "nobody at all");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("Nobody is found for nobody at all.\n");
        assertThat(new Terminal(folder.resolve("none.db")).run("person", "Omar").err()).startsWith("There is no file");
    }
}
