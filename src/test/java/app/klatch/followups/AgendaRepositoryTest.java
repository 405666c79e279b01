package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgendaRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Database database;
    private AgendaRepository agenda;
    private PersonRepository people;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        agenda = new AgendaRepository(database, CLOCK);
        people = new PersonRepository(database, CLOCK);
        ana = people.add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void linesStandInTheOrderOfWritingAndPersonByPerson() {
        long ben = people.add(PersonFields.named("Ben Okafor"), "Ben Okafor");
        agenda.add(ana, " the boat ");
        agenda.add(ben, "the office");
        agenda.add(ana, "her sister");
        assertThat(agenda.open(ana)).extracting(AgendaLine::text).containsExactly("the boat", "her sister");
        assertThat(agenda.open(List.of(ben, ana))).extracting(AgendaLine::text).containsExactly("the office", "the boat", "her sister");
    }

    @Test
    void whatWasTalkedAboutIsClosedByItsInteraction() {
        long boat = agenda.add(ana, "the boat");
        long talk = new InteractionRepository(database, CLOCK).add(
                new NewInteraction(LocalDate.of(2026, 11, 19), List.of(ana), null, null, null, Stance.TALKED, null, "boats"));
        agenda.talked(boat, talk);
        assertThat(agenda.open(ana)).isEmpty();
        assertThat(agenda.of(ana)).extracting(AgendaLine::state, AgendaLine::talkedOn)
                .containsExactly(tuple(AgendaLine.State.TALKED, LocalDate.of(2026, 11, 19)));
        agenda.drop(boat);
        assertThat(agenda.of(ana).getFirst().state()).isEqualTo(AgendaLine.State.TALKED);
        agenda.reopen(boat);
        assertThat(agenda.open(ana)).containsExactly(new AgendaLine(boat, ana, "the boat", AgendaLine.State.OPEN, null));
    }

    @Test
    void everyDeedIsOneUndo() {
        long boat = agenda.add(ana, "the boat");
        agenda.change(boat, "the new boat");
        agenda.drop(boat);
        assertThat(agenda.of(ana).getFirst().state()).isEqualTo(AgendaLine.State.DROPPED);
        database.undo();
        assertThat(agenda.open(ana)).extracting(AgendaLine::text).containsExactly("the new boat");
        database.undo();
        assertThat(agenda.open(ana)).extracting(AgendaLine::text).containsExactly("the boat");
        database.undo();
        assertThat(agenda.of(ana)).isEmpty();
    }

    @Test
    void aPersonsLinesGoWithThePersonAndComeBackByUndo() {
        agenda.add(ana, "the boat");
        people.delete(List.of(ana));
        assertThat(agenda.open(ana)).isEmpty();
        database.undo();
        assertThat(agenda.open(ana)).hasSize(1);
    }

    @Test
    void openLinesAreFoundByIndex() {
        String plan = database.read(h -> String.join("\n", h.createQuery("EXPLAIN QUERY PLAN " + AgendaRepository.OPEN)
                .bind("people", "[1]").map((row, _) -> row.getString("detail")).list()));
        assertThat(plan).contains("agenda_line_person").doesNotContain("SCAN a");
    }
}
