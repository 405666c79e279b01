package app.klatch.profile;

import static app.klatch.profile.PersonSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.AgendaLine;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lines for the next talk, as the page sets them.
final class AgendaViewModelTest {
    @TempDir Path folder;
    private PersonSetting setting;
    private AgendaViewModel agenda;

    @BeforeEach
    void open() {
        setting = new PersonSetting(folder);
        setting.show("Ana Ruiz");
        agenda = setting.model.agenda();
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void aLineForTheNextTalkIsAddedEditedTickedDroppedAndOpenedAgain() {
        assertThat(setting.model.followUps().add(shown(), "next time ask about the boat", () -> {})).isNull();
        assertThat(agenda.add(shown(), "Next time: the twins", () -> {})).isNull();
        assertThat(agenda.add(shown(), "the office", () -> {})).isNull();
        assertThat(agenda.add(shown(), " · ", () -> {})).isNull();
        assertThat(openLines()).containsExactly("ask about the boat", "the twins", "the office");
        agenda.change(shown().agenda().getFirst(), "ask about the new boat");
        agenda.talked(shown(), shown().agenda().getFirst());
        agenda.drop(shown().agenda().getFirst());
        assertThat(openLines()).containsExactly("the office");
        assertThat(setting.said).containsExactly("Talked about · ask about the new boat", "Dropped · the twins");
        agenda.change(shown().agenda().getFirst(), " ");
        assertThat(openLines()).isEmpty();
        agenda.reopen(shown().agenda().getFirst());
        assertThat(openLines()).hasSize(1);
        setting.database.undo();
        assertThat(openLines()).isEmpty();
    }

    @Test
    void aTickIsOfTheTalkOfTodayWhenThereIsOne() {
        assertThat(agenda.add(shown(), "the boat", () -> {})).isNull();
        setting.rooms.interactions().add(new NewInteraction(TODAY, List.of(shown().id()), null, null,
                Channel.PHONE, Stance.TALKED, null, "boats"));
        agenda.talked(shown(), shown().agenda().getFirst());
        assertThat(shown().agenda().getFirst().talkedOn()).isEqualTo(TODAY);
    }

    private List<String> openLines() {
        return shown().agenda().stream().filter(line -> line.state() == AgendaLine.State.OPEN).map(AgendaLine::text).toList();
    }

    private Profile shown() {
        return setting.shown();
    }
}
