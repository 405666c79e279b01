package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.followups.AgendaLine;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.OpenStep;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.followups.Tick;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.platforms.HintRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What saving a form does beside the entry: steps that are done, hints that are dismissed, people who come and go.
final class FormDeedsTest {
    private static final long LINKEDIN = 5;
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private FormPlay play;
    private PersonChoice ana;

    @BeforeEach
    void open() {
        play = new FormPlay(folder);
        ana = play.person("Ana Ruiz");
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void aTickedStepIsDoneWithTheEntryAndUndoTakesBothBack() {
        FollowUpRepository steps = new FollowUpRepository(play.database, FormPlay.CLOCK);
        List.of("send deck", "call").forEach(text ->
                steps.add(new NewFollowUp(ana.id(), null, Owner.ME, LocalDate.of(2026, 11, 18), null, text)));
        steps.add(new NewFollowUp(ana.id(), null, Owner.THEM, LocalDate.of(2026, 11, 18), null, "signed form"));
        play.form.begin(FormStart.with(ana));
        OpenStepsViewModel offered = play.form.steps();
        assertThat(offered.steps()).extracting(OpenStep::text).containsExactly("send deck", "call", "signed form");
        OpenStep deck = offered.steps().stream().filter(step -> step.text().equals("send deck")).findFirst().orElseThrow();
        offered.tick(deck, true);
        play.form.save();
        assertThat(steps.of(ana.id())).filteredOn(step -> step.state() == FollowUp.State.DONE).extracting(FollowUp::text)
                .containsExactly("send deck");
        play.database.undo();
        assertThat(steps.of(ana.id())).extracting(FollowUp::state).containsOnly(FollowUp.State.OPEN);
        assertThat(play.count("interaction")).isZero();
    }

    /// As it happens to a draft that was kept for days.
    @Test
    void whatWasWrittenOfAPlatformThatWasMergedOrDeletedMeanwhileIsLoggedAllTheSame() {
        PlaceChoice linkedIn = new PlaceChoice(LINKEDIN, null, null, "LinkedIn", PlatformKind.NETWORKING_EVENT, Side.ONLINE);
        play.form.begin(FormStart.with(ana));
        play.fields().place.set(linkedIn);
        new PlatformMergeRepository(play.database, FormPlay.CLOCK).merge(CHAMBER, LINKEDIN, "Merge");
        play.form.save();
        assertThat(play.asked()).isEmpty();
        assertThat(play.timeline(ana)).singleElement().returns(CHAMBER, InteractionRow::platformId);
        int _ = play.database.write("Delete", h -> h.execute("DELETE FROM platform WHERE name = 'Instagram'"));
        play.form.begin(FormStart.with(ana));
        play.fields().place.set(new PlaceChoice(7, null, null, "Instagram", PlatformKind.PHOTO_ALBUM, Side.ONLINE));
        play.form.save();
        assertThat(play.timeline(ana)).extracting(InteractionRow::platform).contains("Instagram");
    }

    @Test
    void theirsIsDoneByTheEntryAndWhatWasTalkedAboutIsClosedByIt() {
        FollowUpRepository steps = new FollowUpRepository(play.database, FormPlay.CLOCK);
        AgendaRepository agenda = new AgendaRepository(play.database, FormPlay.CLOCK);
        steps.add(new NewFollowUp(ana.id(), null, Owner.THEM, LocalDate.of(2026, 11, 18), null, "signed form"));
        agenda.add(ana.id(), "the boat");
        agenda.add(ana.id(), "the twins");
        play.form.begin(FormStart.with(ana));
        List.copyOf(play.form.steps().steps()).stream().filter(step -> !step.text().equals("the twins"))
                .forEach(step -> play.form.steps().tick(step, true));
        play.form.save();
        long entry = play.timeline(ana).getFirst().id();
        assertThat(steps.of(ana.id())).singleElement().extracting(FollowUp::state, FollowUp::doneBy).containsExactly(FollowUp.State.DONE, entry);
        assertThat(agenda.of(ana.id())).extracting(AgendaLine::text, AgendaLine::state).containsExactly(
                tuple("the twins", AgendaLine.State.OPEN), tuple("the boat", AgendaLine.State.TALKED));
        assertThat(play.form.steps().steps()).extracting(OpenStep::text).containsExactly("the twins");
        play.database.undo();
        assertThat(agenda.open(ana.id())).hasSize(2);
        assertThat(steps.of(ana.id())).singleElement().extracting(FollowUp::state).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void aTickedStepThatRepeatsComesAgainAndTheToastSaysWhen() {
        FollowUpRepository steps = new FollowUpRepository(play.database, FormPlay.CLOCK);
        LocalDate today = LocalDate.now(FormPlay.CLOCK);
        steps.add(new NewFollowUp(ana.id(), null, Owner.ME, today, null, "report", Period.ofWeeks(2), Recurrence.From.DUE, false));
        play.form.begin(FormStart.with(ana));
        play.form.steps().tick(play.form.steps().steps().getFirst(), true);
        play.form.save();
        assertThat(play.said).singleElement().asString().startsWith("Logged with Ana Ruiz · next on ");
        assertThat(steps.of(ana.id())).extracting(FollowUp::due, FollowUp::state).containsExactly(
                tuple(today.plusDays(14), FollowUp.State.OPEN), tuple(today, FollowUp.State.DONE));
    }

    @Test
    void theNextStepReadsTheSameWordsAsThePersonsPage() {
        AgendaRepository agenda = new AgendaRepository(play.database, FormPlay.CLOCK);
        FollowUpRepository steps = new FollowUpRepository(play.database, FormPlay.CLOCK);
        for (String words : List.of("next time ask about the boat", "?tomorrow signed form", "every 2 weeks call unless she answers")) {
            play.form.begin(FormStart.with(ana));
            play.fields().nextStep.set(words);
            play.form.save();
        }
        assertThat(agenda.open(ana.id())).extracting(AgendaLine::text).containsExactly("ask about the boat");
        assertThat(steps.of(ana.id())).extracting(FollowUp::text, FollowUp::owner, ConditionWords::of).containsExactly(
                tuple("signed form", Owner.THEM, ""), tuple("call", Owner.ME, "every 2 weeks · unless they answer"));
        assertThat(play.said.getFirst()).isEqualTo("Logged with Ana Ruiz, a line for next time");
    }

    @Test
    void ticksAreKeptInADraft() {
        List<Tick> ticks = List.of(new Tick(false, 12), new Tick(true, 7));
        FormDraft draft = new FormDraft(List.of(ana), "", "", null, "", null, Stance.TALKED, null, null, "", "note", "", null, "", ticks);
        assertThat(FormDraftText.read(FormDraftText.of(draft)).done()).isEqualTo(ticks);
        assertThat(Tick.read("x9")).isEmpty();
    }

    @Test
    void aTickTakenAwayAgainAndOneOfSomebodyWhoIsRemovedDoNothing() {
        FollowUpRepository steps = new FollowUpRepository(play.database, FormPlay.CLOCK);
        PersonChoice bo = play.person("Bo Olsen");
        List.of(ana, bo).forEach(person ->
                steps.add(new NewFollowUp(person.id(), null, Owner.ME, LocalDate.of(2026, 11, 18), null, person.name())));
        play.form.begin(FormStart.with(ana));
        play.form.people().take(bo);
        List.copyOf(play.form.steps().steps()).forEach(step -> play.form.steps().tick(step, true));
        play.form.steps().tick(play.form.steps().steps().stream().filter(step -> step.text().equals("Ana Ruiz")).findFirst().orElseThrow(), false);
        play.form.people().remove(bo);
        play.form.save();
        assertThat(play.timeline(ana)).hasSize(1);
        assertThat(play.count("follow_up WHERE state = 'OPEN'")).isEqualTo(2);
    }

    @Test
    void aFormThatNobodyHasOpenedReadsNeitherStepsNorHints() {
        new FollowUpRepository(play.database, FormPlay.CLOCK)
                .add(new NewFollowUp(ana.id(), null, Owner.ME, LocalDate.of(2026, 11, 18), null, "send deck"));
        play.form.inSight(false);
        play.form.begin(FormStart.with(ana));
        play.form.steps().refresh();
        assertThat(hintAt(play.form, LINKEDIN)).isEmpty();
        assertThat(play.form.steps().steps()).isEmpty();
        play.form.inSight(true);
        assertThat(play.form.hint().text().get()).isNotEmpty();
        play.form.begin(FormStart.with(ana));
        assertThat(play.form.steps().steps()).extracting(OpenStep::text).containsExactly("send deck");
    }

    @Test
    void theHintOfAPlaceIsDismissedForGoodThereAndOnlyThereUntilThatIsUndone() {
        EtiquetteHint hint = play.form.hint();
        assertThat(hintAt(play.form, LINKEDIN)).isNotEmpty();
        hint.dismiss();
        assertThat(hint.text().get()).isEmpty();
        assertThat(play.said).containsExactly("No more hints for LinkedIn");
        InteractionFormViewModel next = new InteractionFormViewModel(play.tools);
        assertThat(hintAt(next, LINKEDIN)).isEmpty();
        assertThat(hintAt(next, CHAMBER)).isNotEmpty();
        play.database.undo();
        assertThat(hintAt(new InteractionFormViewModel(play.tools), LINKEDIN)).isNotEmpty();
    }

    @Test
    void peopleAreEditedIntoAnEntryAndOutOfIt() {
        PersonChoice bo = play.person("Bo Olsen");
        play.form.begin(FormStart.with(ana));
        play.form.people().take(bo);
        play.fields().note.set("boat");
        play.form.save();
        long entry = play.timeline(ana).getFirst().id();
        play.form.edit(entry, play.tools.stored().find(entry).orElseThrow());
        assertThat(play.fields().people).containsExactly(ana, bo);
        play.form.people().remove(bo);
        play.form.people().take(PersonChoice.newcomer("Lee Cho"));
        play.form.save();
        assertThat(play.timeline(bo)).isEmpty();
        assertThat(play.timeline(ana)).singleElement().extracting(InteractionRow::id, InteractionRow::note, InteractionRow::others)
                .containsExactly(entry, "boat", 1);
        assertThat(play.tools.stored().find(entry).orElseThrow().people()).extracting(PersonChoice::name).containsExactly("Ana Ruiz", "Lee Cho");
        play.database.undo();
        assertThat(play.tools.stored().find(entry).orElseThrow().people()).containsExactly(ana, bo);
        assertThat(play.count("person")).isEqualTo(2);
    }

    @Test
    void aPitchToSomebodyNewIsAskedAboutToo() {
        play.form.begin(FormStart.EMPTY);
        play.form.people().take(PersonChoice.newcomer("Lee Cho"));
        play.fields().stance.set(Stance.PITCHED);
        play.form.save();
        assertThat(play.asked()).startsWith("No conversation yet with Lee Cho.");
        assertThat(Objects.requireNonNull(play.form.question().get()).choices()).extracting(FormQuestion.Choice::words)
                .as("who is not there yet can't be left out for good").containsExactly("Log it anyway", "It was a talk");
        assertThat(play.count("interaction")).isZero();
        play.choose("Log it anyway");
        assertThat(play.count("interaction WHERE stance = 'PITCHED'")).isEqualTo(1);
    }

    @Test
    void aPitchToSomebodyNewIsNotAskedAboutWhereThePlatformNeverAsks() {
        play.tools.hints().dismiss(HintRepository.FIRST_PITCH, null, LINKEDIN);
        play.form.begin(FormStart.EMPTY);
        play.form.people().take(PersonChoice.newcomer("Lee Cho"));
        play.form.place().take(place(LINKEDIN));
        play.fields().stance.set(Stance.PITCHED);
        play.form.save();
        assertThat(play.asked()).isEmpty();
        assertThat(play.count("interaction")).isEqualTo(1);
    }

    private String hintAt(InteractionFormViewModel form, long platform) {
        form.place().take(place(platform));
        return form.hint().text().get();
    }

    private PlaceChoice place(long platform) {
        return play.tools.places().find(platform, null).orElseThrow();
    }
}
