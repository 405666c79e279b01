package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.AgendaLine;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.platforms.NewGathering;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with the people of a gathering, and what each figure then says.
final class GatheringDeedsTest {
    @TempDir Path folder;
    private GatheringSetting at;

    @BeforeEach
    void open() {
        at = new GatheringSetting(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void iWasThereLogsOneTalkWithEachAndRunningItAgainAddsNothing() {
        long[] people = IntStream.rangeClosed(1, 12).mapToLong(n -> at.person("Guest " + n)).toArray();
        long id = at.gathering(FRIDAY.minusDays(1));
        at.rooms.gatherings().attend(id, Arrays.stream(people).boxed().toList());
        at.model.show(id);
        at.model.deeds().iWasThere(at.page().gathering());
        assertThat(at.lastSaid()).isEqualTo("Logged with 12 people");
        InteractionRow talk = at.rooms.interactions().timeline(people[0]).getFirst();
        assertThat(talk.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(talk.stance()).isEqualTo(Stance.TALKED);
        assertThat(talk.gatheringId()).isEqualTo(id);
        assertThat(talk.happenedOn()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(talk.others()).isZero();
        at.model.deeds().iWasThere(at.page().gathering());
        assertThat(at.lastSaid()).isEqualTo("Everybody here is in the log already.");
        assertThat(at.rooms.interactions().timeline(people[0])).hasSize(1);
        assertThat(at.page().unlogged()).isEmpty();
        at.database.undo();
        assertThat(at.page().unlogged()).hasSize(12);
    }

    @Test
    void whoeverHasANextStepOpenIsCountedAndTheListToTickLeadsToTheirTalks() {
        long ana = at.person("Ana Ruiz");
        long lee = at.person("Lee Cho");
        at.rooms.followUps().add(new NewFollowUp(ana, null, Owner.ME, FRIDAY, null, "send the deck"));
        at.rooms.agenda().add(lee, "the boat");
        at.model.show(at.gathering(FRIDAY, ana, lee, at.person("Omar Haddad")));
        at.model.deeds().iWasThere(at.page().gathering());
        assertThat(at.lastSaid()).isEqualTo("Logged with 3 people. Next steps are open with 2 of them");
        at.toasts.choose("Tick off…");
        at.offers.done(at.shown.getLast().lines());
        assertThat(at.lastSaid()).isEqualTo("Done with 2");
        assertThat(at.rooms.followUps().of(ana).getFirst().doneBy()).isEqualTo(at.rooms.interactions().timeline(ana).getFirst().id());
        assertThat(at.rooms.agenda().of(lee)).extracting(AgendaLine::talkedOn).containsExactly(FRIDAY);
        at.undo();
        assertThat(at.rooms.agenda().open(lee)).hasSize(1);
    }

    @Test
    void onlineItIsAMeetingAndTwoHundredPeopleAreOneStep() {
        long id = at.rooms.gatherings().create(new NewGathering(5, FRIDAY)).id();
        at.rooms.gatherings().attend(id, IntStream.rangeClosed(1, 200).mapToObj(n -> at.person("Guest " + n)).toList());
        at.model.show(id);
        at.model.deeds().iWasThere(at.page().gathering());
        assertThat(at.rooms.interactions().timeline(at.attendee("Guest 7").id())).extracting(InteractionRow::channel)
                .containsExactly(Channel.ONLINE_MEETING);
        assertThat(at.page().count(Figure.MISSING)).isEqualTo(200);
        at.undo();
        assertThat(at.page().count(Figure.MISSING)).isZero();
    }

    @Test
    void aValuableTalkIsMarkedAndUnmarkedForOnePersonOnly() {
        at.model.show(at.gathering(FRIDAY, at.person("Ana Ruiz"), at.person("Lee Cho")));
        at.model.deeds().valuable(at.page().gathering(), at.attendee("Ana Ruiz"));
        assertThat(at.page().count(Figure.VALUABLE)).isEqualTo(1);
        assertThat(at.attendee("Ana Ruiz").talked()).as("a valuable talk is one").isTrue();
        at.model.deeds().valuable(at.page().gathering(), at.attendee("Ana Ruiz"));
        assertThat(at.page().count(Figure.VALUABLE)).isZero();
        at.undo();
        assertThat(at.attendee("Ana Ruiz").valuable()).isTrue();
    }

    @Test
    void anEntryWithSeveralStaysAsItIsWhenOneOfThemGetsAMark() {
        long ana = at.person("Ana Ruiz");
        long lee = at.person("Lee Cho");
        long id = at.gathering(FRIDAY);
        at.rooms.interactions().add(new NewInteraction(FRIDAY, List.of(ana, lee), GatheringSetting.CHAMBER, id, Channel.IN_PERSON,
                Stance.TALKED, null, "about the harbour"));
        at.model.show(id);
        assertThat(at.page().here()).as("whoever was talked to was there").extracting(Attendee::note)
                .containsExactly("about the harbour", "about the harbour");
        at.model.deeds().valuable(at.page().gathering(), at.attendee("Ana Ruiz"));
        assertThat(at.attendee("Lee Cho").valuable()).isFalse();
        at.model.deeds().note(at.page().gathering(), at.attendee("Ana Ruiz"), "wants a berth");
        assertThat(at.page().here()).extracting(Attendee::note).containsExactly("wants a berth", "about the harbour");
    }

    @Test
    void aStepThatRepeatsAndALineForTheNextTalkAreReadHereToo() {
        at.model.show(at.gathering(FRIDAY, at.person("Ana Ruiz")));
        at.model.deeds().step(at.page().gathering(), at.attendee("Ana Ruiz"), "every 2 weeks call unless she answers");
        at.model.deeds().step(at.page().gathering(), at.attendee("Ana Ruiz"), "next time the boat");
        assertThat(at.lastSaid()).isEqualTo("For the next talk with Ana Ruiz · the boat");
        long ana = at.attendee("Ana Ruiz").id();
        assertThat(at.rooms.followUps().of(ana)).extracting(ConditionWords::of).containsExactly("every 2 weeks · unless they answer");
        assertThat(at.rooms.agenda().open(ana)).extracting(AgendaLine::text).containsExactly("the boat");
    }

    @Test
    void aNextStepIsMissingUntilOneIsAgreedDoneOrWaived() {
        at.model.show(at.gathering(FRIDAY, at.person("Ana Ruiz"), at.person("Lee Cho"), at.person("Omar Haddad")));
        at.model.deeds().iWasThere(at.page().gathering());
        assertThat(at.page().count(Figure.MISSING)).isEqualTo(3);
        assertThat(at.model.deeds().step(at.page().gathering(), at.attendee("Ana Ruiz"), "send the deck")).contains("On which day?");
        assertThat(at.model.deeds().step(at.page().gathering(), at.attendee("Ana Ruiz"), "next fri send the deck")).isNull();
        assertThat(at.lastSaid()).isEqualTo("Next step with Ana Ruiz · Fri 27 Nov");
        assertThat(at.model.deeds().step(at.page().gathering(), at.attendee("Lee Cho"), "?tue signed form")).isNull();
        assertThat(at.attendee("Lee Cho").stepIsTheirs()).isTrue();
        at.model.deeds().needsNoStep(at.page().gathering(), at.attendee("Omar Haddad"));
        assertThat(at.page().count(Figure.MISSING)).isZero();
        at.model.deeds().needsNoStep(at.page().gathering(), at.attendee("Omar Haddad"));
        assertThat(at.page().count(Figure.MISSING)).isEqualTo(1);
        at.rooms.followUps().done(at.rooms.followUps().of(at.attendee("Ana Ruiz").id()).getFirst().id());
        assertThat(at.attendee("Ana Ruiz").missesStep()).as("done since").isFalse();
    }

    @Test
    void whoWasTickedByMistakeIsTakenOffAndWhatWasWrittenStaysInTheLog() {
        at.model.show(at.gathering(FRIDAY, at.person("Ana Ruiz"), at.person("Lee Cho")));
        at.model.deeds().iWasThere(at.page().gathering());
        at.model.deeds().note(at.page().gathering(), at.attendee("Lee Cho"), "moves in June");
        long ana = at.attendee("Ana Ruiz").id();
        long lee = at.attendee("Lee Cho").id();
        at.model.deeds().untick(at.page().gathering(), at.attendee("Ana Ruiz"));
        at.model.deeds().untick(at.page().gathering(), at.attendee("Lee Cho"));
        assertThat(at.said).endsWith("Taken off · Ana Ruiz", "Taken off · Lee Cho; the note stays in the log");
        assertThat(at.page().here()).isEmpty();
        assertThat(at.rooms.interactions().timeline(ana)).isEmpty();
        assertThat(at.rooms.interactions().timeline(lee)).extracting(InteractionRow::note).containsExactly("moves in June");
        at.undo();
        assertThat(at.attendee("Lee Cho").note()).isEqualTo("moves in June");
    }

    @Test
    void somebodyDeletedMeanwhileIsSaidAndNothingIsWritten() {
        at.model.show(at.gathering(FRIDAY, at.person("Ana Ruiz")));
        Attendee ana = at.attendee("Ana Ruiz");
        at.rooms.people().delete(List.of(ana.id()));
        at.model.deeds().valuable(at.page().gathering(), ana);
        assertThat(at.lastSaid()).isEqualTo("Ana Ruiz is not in the log any more, so nothing was written.");
        assertThat(at.toasts.offersUndo()).isFalse();
        assertThat(at.page().here()).isEmpty();
    }

    @Test
    void aGatheringDeletedMeanwhileIsGoneAndComesBackByUndo() {
        at.model.show(at.gathering(FRIDAY, at.person("Ana Ruiz")));
        var before = at.page();
        at.model.delete(before.gathering());
        assertThat(at.model.state().get()).isEqualTo(GatheringViewModel.State.GONE);
        at.model.deeds().iWasThere(before.gathering());
        assertThat(at.lastSaid()).startsWith("This gathering is not in the log any more");
        at.database.undo();
        assertThat(at.page()).isEqualTo(before);
    }
}
