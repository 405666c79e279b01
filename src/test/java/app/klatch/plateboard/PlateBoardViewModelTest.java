package app.klatch.plateboard;

import static app.klatch.plateboard.BoardPlay.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRow;
import app.klatch.plateboard.PlateBoardViewModel.Showing;
import app.klatch.plateboard.PlateLine.Kind;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRule.State;
import java.nio.file.Path;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlateBoardViewModelTest {
    @TempDir Path folder;
    private BoardPlay play;

    @BeforeEach
    void open() {
        play = new BoardPlay(folder);
        play.model.inFront(true);
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void platesAreSortedByHowFarTheyArePastTheirIdealInProportionToIt() {
        play.plate("Slow, a week late", 10, 77);
        play.plate("Quick, a week late", 2, 21);
        play.plate("Spinning", 4, 3);
        long resting = play.plate("Resting", 1, 90);
        play.plates.rest(resting);
        long snoozed = play.plate("Snoozed", 1, 80);
        play.plates.snooze(snoozed, FRIDAY.plusDays(3));
        assertThat(play.shown()).containsExactly("Quick, a week late", "Slow, a week late", "Spinning", "Snoozed", "Resting");
        assertThat(play.model.count().get()).isEqualTo("5 plates · 2 could do with a touch");
    }

    @Test
    void filtersAndTextNarrowTheListDown() {
        play.plate("Núria Slips", 1, 9);
        play.plate("Bo Spins", 9, 1);
        play.plates.rest(play.plate("Cy Rests", 1, 9));
        play.plates.snooze(play.plate("Di Sleeps", 1, 9), FRIDAY.plusDays(1));
        play.model.filter(PlateFilter.SLIPPING);
        assertThat(play.shown()).containsExactly("Núria Slips");
        play.model.filter(PlateFilter.SNOOZED);
        assertThat(play.shown()).containsExactly("Di Sleeps");
        play.model.filter(PlateFilter.RESTING);
        assertThat(play.shown()).containsExactly("Cy Rests");
        play.model.search("bo");
        assertThat(play.model.showing().get()).isEqualTo(Showing.NOTHING_LEFT);
        play.model.filter(PlateFilter.ALL);
        assertThat(play.shown()).containsExactly("Bo Spins");
        play.model.search(" NURIA ");
        assertThat(play.shown()).containsExactly("Núria Slips");
        assertThat(play.model.count().get()).endsWith("1 shown");
    }

    @Test
    void withoutAPlateThePageTeachesAndAFirstOneAppearsByItself() {
        assertThat(play.model.showing().get()).isEqualTo(Showing.NO_PLATES);
        play.plate("Ana", 4, 1);
        assertThat(play.model.showing().get()).isEqualTo(Showing.PLATES);
    }

    @Test
    void talkedTodayLogsByTheChannelUsedLastAndTheNextPlateIsChosen() {
        long ana = play.plate("Ana", 1, 20);
        long bo = play.plate("Bo", 1, 9);
        play.model.choose(ana);
        PlateName chosen = chosen();
        play.model.moveOn();
        play.deeds.talked(chosen);
        InteractionRow logged = play.interactions.timeline(ana).getFirst();
        assertThat(logged).returns(FRIDAY, InteractionRow::happenedOn).returns(Channel.EMAIL, InteractionRow::channel).returns(null, InteractionRow::note);
        assertThat(play.said).containsExactly("Logged: talked with Ana today");
        assertThat(play.standing(ana).state()).isEqualTo(State.SPINNING);
        assertThat(play.model.listed().get().get(play.model.chosenLine())).isEqualTo(bo);
        play.takeBack();
        assertThat(play.interactions.timeline(ana)).hasSize(1);
        assertThat(play.standing(ana).state()).isEqualTo(State.FALLEN);
    }

    @Test
    void talkedTodayOffersToBeDoneWithWhatWasOpen() {
        long ana = play.plate("Ana", 1, 20);
        FollowUpRepository steps = new FollowUpRepository(play.database, BoardPlay.CLOCK);
        long deck = steps.add(new NewFollowUp(ana, null, Owner.ME, FRIDAY, null, "send the deck"));
        play.model.choose(ana);
        play.deeds.talked(chosen());
        assertThat(play.said).containsExactly("Logged: talked with Ana today. Still open: send the deck");
        play.toasts.choose("Done with it");
        assertThat(steps.find(deck).orElseThrow().doneBy()).isEqualTo(play.interactions.timeline(ana).getFirst().id());
    }

    @Test
    void whereTheSamePeopleAreListedAgainOneOfThemIsStillChosen() {
        play.plate("Ana", 1, 20);
        play.model.filter(PlateFilter.SLIPPING);
        play.model.filter(PlateFilter.ALL);
        assertThat(chosen().name()).isEqualTo("Ana");
        play.model.moveOn();
        play.deeds.talked(chosen());
        assertThat(chosen().name()).isEqualTo("Ana");
    }

    @Test
    void everyDeedIsTakenBackByItsToast() {
        long ana = play.plate("Ana", 1, 9);
        play.model.choose(ana);
        play.deeds.skip(chosen());
        assertThat(play.standing(ana).due()).isEqualTo(FRIDAY.plusWeeks(1));
        play.takeBack();
        assertThat(play.standing(ana).due()).isEqualTo(FRIDAY.minusDays(2));
        play.deeds.rest(chosen());
        assertThat(play.standing(ana).state()).isEqualTo(State.RESTING);
        play.takeBack();
        assertThat(play.standing(ana).state()).isEqualTo(State.WOBBLING);
        play.deeds.snooze(chosen(), FRIDAY.plusDays(3), () -> {});
        assertThat(play.standing(ana).snoozedUntil()).isEqualTo(FRIDAY.plusDays(3));
        play.takeBack();
        assertThat(play.standing(ana).snoozedUntil()).isNull();
    }

    @Test
    void aSnoozeIsOneOfFourKeysOrADayInWordsToCome() {
        long ana = play.plate("Ana", 1, 9);
        begin(ana, Kind.SNOOZE);
        play.line.snooze(SnoozeChoice.NEXT_WEEK);
        assertThat(play.standing(ana).snoozedUntil()).isEqualTo(FRIDAY.plusWeeks(1));
        begin(ana, Kind.SNOOZE);
        play.line.text().set("one fine day");
        play.line.submit();
        assertThat(play.line.wrong().get()).isTrue();
        assertThat(play.line.text().get()).as("what was typed stays").isEqualTo("one fine day");
        play.line.text().set("today");
        play.line.submit();
        assertThat(play.line.hint().get()).startsWith("A day to come");
        play.line.text().set("1 dec");
        assertThat(play.line.hint().get()).isEqualTo("Comes back on Tuesday, 1 December 2026.");
        play.line.submit();
        assertThat(play.line.open().get()).isNull();
        assertThat(play.standing(ana).snoozedUntil()).isEqualTo(FRIDAY.plusDays(11));
    }

    @Test
    void aPlateIsChangedInWordsAndWordsThatAreNoRhythmStay() {
        long ana = play.plate("Ana", 1, 9);
        begin(ana, Kind.CHANGE);
        assertThat(play.line.text().get()).isEqualTo("every week");
        play.line.text().set("often");
        play.line.submit();
        assertThat(play.line.hint().get()).contains("often").contains("every 4 to 6 weeks");
        assertThat(play.line.leave()).as("a line with words stays open").isFalse();
        play.line.text().set("every 4 to 6 weeks");
        play.line.submit();
        assertThat(play.plates.of(ana)).contains(new Plate(Period.ofWeeks(4), Period.ofWeeks(6)));
        assertThat(play.said).contains("Ana · every 4 to 6 weeks");
    }

    @Test
    void offScreenNothingIsReadUntilThePageComesToTheFrontAgain() {
        play.model.inFront(false);
        play.plate("Ana", 4, 1);
        assertThat(play.model.listed().get()).isEmpty();
        play.model.inFront(true);
        assertThat(play.shown()).containsExactly("Ana");
    }

    @Test
    void underALineThatIsTypedTheRowsStandStill() {
        play.plate("Ana", 4, 1);
        play.model.hold(true);
        play.plate("Bo", 1, 9);
        assertThat(play.shown()).containsExactly("Ana");
        play.model.hold(false);
        assertThat(play.shown()).containsExactly("Bo", "Ana");
    }

    private PlateName chosen() {
        return Objects.requireNonNull(play.model.chosen());
    }

    private void begin(long id, Kind kind) {
        play.model.choose(id);
        play.line.begin(kind, chosen(), Objects.requireNonNull(play.model.plate(id)).plate());
    }
}
