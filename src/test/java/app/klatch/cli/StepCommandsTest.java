package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.cli.Terminal.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `klatch due`, `done`, `snooze` and `drop`, on Wednesday 18 November 2026.
final class StepCommandsTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void write() {
        terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Pat O'Brien !2026-11-17 15:00 send quote", "called Omar Haddad of Gulf Marine ?today contract");
    }

    @Test
    void dueTellsTheNumberWhatIsOverdueAndForWhomIWait() {
        assertThat(due()).containsExactly("1 · Yesterday 15:00, overdue · Pat O'Brien · send quote",
                "2 · Today · waiting for Omar Haddad, Gulf Marine · contract");
        assertThat(terminal.run("due", "--mine").lines()).hasSize(1).first().asString().startsWith("1 · ");
        assertThat(terminal.run("due", "--theirs").lines()).hasSize(1).first().asString().startsWith("2 · ");
        assertThat(terminal.run("due", "--mine", "--theirs").lines()).hasSize(2);
    }

    @Test
    void aStepIsDoneByItsNumberAndOnlyOnce() {
        assertThat(terminal.run("done", "1")).isEqualTo(new Said(0, "Done · Pat O'Brien · send quote\n", ""));
        assertThat(due()).hasSize(1);
        assertThat(terminal.run("done", "1")).isEqualTo(new Said(1, "", "Follow-up 1 is done already; nothing was changed.\n"));
    }

    @Test
    void doneTakesTheNextStepAlongAndOneThatRepeatsComesAgain() {
        Said said = terminal.run("done", "1", "--next", "every 2 weeks unless they answer call Pat");
        assertThat(said.lines()).containsExactly("Done · Pat O'Brien · send quote", "Next · Wed 2 Dec · call Pat");
        assertThat(terminal.run("due", "--until", "2026-12-02", "--mine").lines())
                .containsExactly("3 · Wed 2 Dec · Pat O'Brien · call Pat · every 2 weeks · unless they answer");
        assertThat(terminal.run("due", "--until", "2026-12-02", "--mine", "--json").out()).isEqualTo("{\"id\":3,\"name\":\"Pat O'Brien\","
                + "\"overdue\":false,\"followUp\":{\"due\":\"2026-12-02\",\"text\":\"call Pat\",\"owner\":\"me\",\"repeats\":\"P14D\","
                + "\"repeatsFrom\":\"due\",\"unlessAnswered\":true}}\n");
        assertThat(terminal.run("done", "3").out()).isEqualTo("Done · Pat O'Brien · call Pat · next on Wed 16 Dec\n");
        assertThat(terminal.run("drop", "4", "--only-this").out()).isEqualTo("Dropped · Pat O'Brien · call Pat · next on Wed 30 Dec\n");
        assertThat(terminal.run("drop", "5", "--reason", "enough").out()).isEqualTo("Dropped · Pat O'Brien · call Pat\n");
        assertThat(terminal.run("due", "--until", "2027-12-31", "--mine").out()).startsWith("Nothing is due");
        assertThat(terminal.run("person", "Pat", "--json").out()).contains("\"dropReason\":\"enough\"", "\"agenda\":[]");
    }

    @Test
    void whenTheNextStepIsNotUnderstoodNothingIsDone() {
        Said said = terminal.run("done", "1", "--next", "call some day");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("On which day?");
        assertThat(due()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1w, Wed 25 Nov", "3d, Sat 21 Nov", "next week, Wed 25 Nov", "fri, Fri 20 Nov", "next month, Fri 18 Dec", "12 May, Wed 12 May",
        "tomorrow, tomorrow", "2026-12-24, Thu 24 Dec"})
    void aStepSleepsUntilADayInWords(String words, String day) {
        List<String> command = new ArrayList<>(List.of("snooze", "1"));
        command.addAll(List.of(words.split(" ")));
        assertThat(terminal.run(command.toArray(String[]::new)).out()).isEqualTo("Snoozed until " + day + " · Pat O'Brien · send quote\n");
        assertThat(due()).hasSize(1);
    }

    @Test
    void aSnoozedStepTellsBothDaysAsAnObject() {
        terminal.run("snooze", "1", "fri");
        assertThat(terminal.run("due", "--until", "fri", "--mine", "--json").out())
                .contains("\"due\":\"2026-11-17\"", "\"snoozedUntil\":\"2026-11-20\"", "\"overdue\":false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"some day", "31 Feb", "yesterday", "today", "2020-01-01"})
    void aDayThatIsNoneOrNotToComeIsAnsweredInASentence(String words) {
        Said said = terminal.run("snooze", "1", words);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("'" + words + "' is no").contains("See klatch snooze --help.");
        assertThat(due()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "snooze", "drop"})
    void aWrongNumberIsAnsweredInASentence(String command) {
        String[] day = command.equals("snooze") ? new String[] {"fri"} : new String[0];
        assertThat(run(command, "99", day)).isEqualTo(new Said(1, "",
                "There is no follow-up 99. klatch due lists them with their numbers; nothing was changed.\n"));
        Said word = run(command, "Pat", day);
        assertThat(word.code()).isEqualTo(2);
        assertThat(word.err()).startsWith("'Pat' is no number of a follow-up; klatch due lists them with their numbers.");
        assertThat(terminal.run(command).code()).isEqualTo(2);
        assertThat(new Terminal(folder.resolve("none.db")).run("done", "1").err()).startsWith("There is no file");
    }

    private Said run(String command, String id, String... more) {
        List<String> all = new ArrayList<>(List.of(command, id));
        all.addAll(List.of(more));
        return terminal.run(all.toArray(String[]::new));
    }

    private List<String> due() {
        return terminal.run("due").lines();
    }
}
