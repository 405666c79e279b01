package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.platforms.Gathering;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list on a gathering's page: who is there, whom to tick, and which line is chosen.
final class RollViewModelTest {
    @TempDir Path folder;
    private GatheringSetting at;
    private RollViewModel roll;
    private long ana;
    private long lee;
    private long omar;

    @BeforeEach
    void open() {
        at = new GatheringSetting(folder);
        roll = at.model.roll();
        ana = at.person("Ana Ruiz");
        lee = at.person("Lee Cho");
        omar = at.person("Omar Haddad");
        at.person("Zoë Ångström");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void whoIsExpectedAtADateBeforeHasNotComeYet() {
        at.gathering(FRIDAY.minusDays(14), omar);
        at.gathering(FRIDAY.plusDays(14), lee);
        at.model.show(at.gathering(FRIDAY.plusDays(28)));
        assertThat(at.page().regulars()).extracting(Regular::name).containsExactly("Omar Haddad");
    }

    @Test
    void whoComesMostOftenIsOfferedFirst() {
        at.gathering(FRIDAY.minusDays(28), ana, omar);
        at.gathering(FRIDAY.minusDays(14), omar);
        at.gathering(FRIDAY.plusDays(14), lee);
        at.model.show(at.gathering(FRIDAY));
        assertThat(at.lines()).containsExactly("Who else was there?", "- Omar Haddad", "- Ana Ruiz");
        assertThat(at.page().regulars().getFirst().times()).isEqualTo(2);
    }

    @Test
    void spaceTicksOneAfterTheOther() {
        at.gathering(FRIDAY.minusDays(28), ana, omar, lee);
        at.model.show(at.gathering(FRIDAY));
        at.choose("Ana Ruiz");
        roll.tickChosen();
        assertThat(at.lines()).containsExactly("x Ana Ruiz", "Who else was there?", "- Lee Cho", "- Omar Haddad");
        assertThat(at.lastSaid()).isEqualTo("Ana Ruiz is there");
        roll.tickChosen();
        roll.tickChosen();
        assertThat(at.lines()).containsExactly("x Ana Ruiz", "x Lee Cho", "x Omar Haddad");
        at.undo();
        assertThat(at.lines()).endsWith("- Omar Haddad");
        at.choose("Lee Cho");
        roll.tickChosen();
        assertThat(at.lines()).contains("- Lee Cho");
    }

    @Test
    void aTypedNameIsFoundInTheWholeLogAndEnterAddsTheFirst() {
        at.gathering(FRIDAY.minusDays(28), ana);
        at.model.show(at.gathering(FRIDAY));
        roll.typed().set("ang");
        assertThat(at.lines()).containsExactly("Others you know", "- Zoë Ångström", "+ ang");
        roll.enter();
        assertThat(roll.typed().get()).isEmpty();
        assertThat(at.lines()).startsWith("x Zoë Ångström");
        roll.typed().set("zoe ang");
        assertThat(at.lines()).containsExactly("x Zoë Ångström", "+ zoe ang");
        roll.typed().set("Zoe Angstrom");
        assertThat(at.lines()).containsExactly("x Zoë Ångström");
        roll.enter();
        assertThat(roll.complaint().get()).isEqualTo("Zoë Ångström is ticked already.");
    }

    @Test
    void anUnknownNameIsAddedAsSomebodyNewThere() {
        at.model.show(at.gathering(FRIDAY));
        roll.typed().set("  Grace Kim ");
        assertThat(at.lines()).containsExactly("+ Grace Kim");
        roll.enter();
        assertThat(at.lastSaid()).isEqualTo("Added Grace Kim");
        assertThat(at.page().here()).singleElement().satisfies(grace -> {
            assertThat(grace.name()).isEqualTo("Grace Kim");
            assertThat(grace.isNew()).isTrue();
        });
        at.undo();
        assertThat(at.page().here()).isEmpty();
        assertThat(at.rooms.find("Grace Kim")).isEmpty();
    }

    @Test
    void aFigureShowsOnlyThePeopleItCounts() {
        at.talked(FRIDAY.minusDays(90), ana);
        at.model.show(at.gathering(FRIDAY, ana, lee));
        at.model.deeds().iWasThere(at.page().gathering());
        at.model.deeds().step(at.page().gathering(), at.attendee("Lee Cho"), "mon call");
        roll.figure().set(Figure.MISSING);
        assertThat(at.lines()).containsExactly("x Ana Ruiz");
        roll.figure().set(Figure.TAKEN);
        assertThat(at.lines()).containsExactly("x Lee Cho");
        roll.figure().set(Figure.VALUABLE);
        assertThat(at.lines()).isEmpty();
    }

    @Test
    void theKeysStepOverHeadingsAndTheChosenStaysChosen() {
        at.gathering(FRIDAY.minusDays(28), lee, omar);
        at.model.show(at.gathering(FRIDAY, ana));
        assertThat(roll.chosenPerson()).map(Attendee::name).contains("Ana Ruiz");
        roll.move(1);
        assertThat(roll.chosen().get()).isInstanceOf(GatheringRow.ToTick.class);
        roll.move(-1);
        at.model.deeds().note(at.page().gathering(), at.attendee("Ana Ruiz"), "twins");
        assertThat(roll.chosenPerson()).map(Attendee::note).contains("twins");
    }

    @Test
    void aPlannedGatheringCountsWhoIsExpected() {
        at.gathering(FRIDAY.minusDays(28), lee);
        at.model.show(at.gathering(FRIDAY.plusDays(6)));
        assertThat(at.lines()).containsExactly("Who may come", "- Lee Cho");
        at.choose("Lee Cho");
        roll.tickChosen();
        assertThat(at.lastSaid()).isEqualTo("Lee Cho is expected");
        assertThat(at.page().isPlanned()).isTrue();
    }

    @Test
    void nameDayRhythmAndNoteAreEditedInPlace() {
        long id = at.gathering(FRIDAY);
        at.gathering(FRIDAY.minusDays(1));
        at.model.show(id);
        Gathering gathering = at.page().gathering();
        at.model.setName(gathering, "Harvest evening");
        at.model.setNote(at.page().gathering(), "in the hall");
        assertThat(at.model.setWhen(at.page(), "17:30")).isNull();
        assertThat(at.page().gathering().startsAt()).isEqualTo(LocalTime.of(17, 30));
        assertThat(at.page().gathering().happenedOn()).isEqualTo(FRIDAY);
        assertThat(at.model.setWhen(at.page(), "31 Feb")).contains("on no calendar");
        at.model.setWhen(at.page(), "yesterday");
        assertThat(at.lastSaid()).startsWith("There is another gathering of this place on that day");
        assertThat(at.model.setRhythm(at.page(), "now and then")).isEqualTo(GatheringDayWords.NO_RHYTHM);
        at.model.setRhythm(at.page(), "every second Friday");
        assertThat(at.lastSaid()).isEqualTo("Harvest evening comes every 2nd Fri");
        assertThat(at.rooms.gatherings().upcoming(FRIDAY.plusDays(1), 5)).extracting(Gathering::happenedOn)
                .containsExactly(FRIDAY.plusDays(14));
        at.model.endSeries(at.page());
        assertThat(at.rooms.gatherings().upcoming(FRIDAY.plusDays(1), 5)).isEmpty();
        assertThat(at.page().gathering()).extracting(Gathering::title, Gathering::note).containsExactly("Harvest evening", "in the hall");
    }
}
