package app.klatch.profile;

import static app.klatch.profile.PersonSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The next steps, as the page sets them.
final class FollowUpsViewModelTest {
    @TempDir Path folder;
    private PersonSetting setting;
    private List<String> said;
    private FollowUpsViewModel steps;

    @BeforeEach
    void open() {
        setting = new PersonSetting(folder);
        said = setting.said;
        setting.show("Ana Ruiz");
        steps = setting.model.followUps();
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void aStepIsAddedByOneLineWithTheDayAnywhereInIt() {
        assertThat(add("tomorrow send the deck")).isNull();
        assertThat(add("call about the quote in 2 weeks")).isNull();
        assertThat(add("?next friday: signed form")).isNull();
        assertThat(add("!tomorrow at 3pm visit")).isNull();
        assertThat(steps.open()).extracting(FollowUp::text)
                .containsExactly("send the deck", "visit", "signed form", "call about the quote");
        assertThat(steps.open()).extracting(FollowUp::owner).containsExactly(Owner.ME, Owner.ME, Owner.THEM, Owner.ME);
        assertThat(steps.open().get(1).time()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void aLineWithoutADayIsAnsweredInWordsAndNothingIsAdded() {
        assertThat(add("send the deck")).startsWith("When?");
        assertThat(add("31 Feb send the deck")).contains("31 Feb");
        assertThat(steps.open()).isEmpty();
    }

    @Test
    void doneMovesOnToTheNextAndUndoBringsItBack() {
        add("tomorrow deck");
        add("in 2 weeks quote");
        assertThat(steps.chosen()).get().extracting(FollowUp::text).isEqualTo("deck");
        steps.done(steps.chosen().orElseThrow());
        assertThat(steps.chosen()).get().extracting(FollowUp::text).isEqualTo("quote");
        assertThat(steps.closed()).extracting(FollowUp::text).containsExactly("deck");
        assertThat(said).containsExactly("Done · deck");
        setting.database.undo();
        assertThat(steps.open()).hasSize(2);
    }

    @Test
    void aStepSleepsForAChoiceOrUntilADayInWords() {
        add("tomorrow deck");
        steps.snooze(only(), SnoozeChoice.NEXT_WEEK);
        assertThat(only().wanted()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(steps.snooze(only(), "in 2 weeks")).isNull();
        assertThat(only().wanted()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(steps.snooze(only(), "blurgh")).contains("blurgh");
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void textDayAndOwnerAreEditedInPlace() {
        add("tomorrow deck");
        assertThat(steps.setText(only(), "two")).isNull();
        assertThat(steps.setDue(only(), "in 2 weeks")).isNull();
        assertThat(steps.setDue(only(), "31 Feb")).contains("31 Feb");
        steps.own(only(), Owner.THEM);
        assertThat(only()).extracting(FollowUp::text, FollowUp::due, FollowUp::owner)
                .containsExactly("two", LocalDate.of(2026, 12, 4), Owner.THEM);
    }

    @Test
    void theDayAnEditorStartsFromIsUnderstoodAgain() {
        add("tomorrow deck");
        assertThat(steps.setDue(only(), DayWords.toEdit(only().due()))).isNull();
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void aDroppedStepIsClosedWithItsReasonAndOpensAgain() {
        add("tomorrow deck");
        steps.drop(only(), " they bought it ");
        assertThat(steps.closed()).extracting(FollowUp::dropReason).containsExactly("they bought it");
        steps.reopen(steps.closed().getFirst());
        assertThat(only().state()).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void aStepThatRepeatsSaysWhenItComesAgainAndUndoTakesBothBack() {
        assertThat(add("fri every 2 weeks send report")).isNull();
        steps.done(only());
        assertThat(said).containsExactly("Done · send report · next on Fri 11 Dec");
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 12, 11));
        setting.database.undo();
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(steps.closed()).isEmpty();
    }

    @Test
    void whatComesNextIsSaidWithDoneAndOneUndoTakesBothBack() {
        add("tomorrow deck");
        assertThat(steps.doneWithNext(only(), "ask about it some day")).startsWith("When?");
        assertThat(steps.doneWithNext(only(), "next time ask about it")).startsWith("When?");
        assertThat(only().state()).isEqualTo(FollowUp.State.OPEN);
        assertThat(steps.doneWithNext(only(), "?fri signed form")).isNull();
        assertThat(only()).extracting(FollowUp::text, FollowUp::owner).containsExactly("signed form", Owner.THEM);
        assertThat(said).containsExactly("Done · deck · next Fri 27 Nov, signed form");
        setting.database.undo();
        assertThat(only().text()).isEqualTo("deck");
    }

    @Test
    void howOftenAndUnlessTheyAnswerAreEditedInWords() {
        add("tomorrow deck");
        assertThat(steps.setConditions(only(), "every month after it is done, unless they answer")).isNull();
        assertThat(ConditionWords.of(only())).isEqualTo("every month after it is done · unless they answer");
        assertThat(steps.setConditions(only(), ConditionWords.of(only()))).isNull();
        assertThat(ConditionWords.of(only())).isEqualTo("every month after it is done · unless they answer");
        assertThat(steps.setConditions(only(), "2 weeks")).isNull();
        assertThat(ConditionWords.of(only())).isEqualTo("every 2 weeks");
        assertThat(steps.setConditions(only(), "now and then")).startsWith("“now and then” says neither");
        assertThat(steps.setConditions(only(), "")).isNull();
        assertThat(ConditionWords.of(only())).isEmpty();
        assertThat(steps.previewConditions("once")).isEqualTo("Once, whether they answer or not");
        steps.unlessAnswered(only(), true);
        assertThat(ConditionWords.of(only())).isEqualTo("unless they answer");
    }

    @Test
    void anAnsweredStepStandsLastAndStillCloses() {
        add("tomorrow call unless they answer");
        add("in 2 weeks quote");
        setting.rooms.interactions().add(new NewInteraction(TODAY, List.of(shown().id()), null, null,
                Channel.MESSAGE, Stance.TALKED, Starter.THEM, "yes please"));
        assertThat(steps.open()).extracting(FollowUp::text).containsExactly("quote", "call");
        assertThat(steps.open().getLast().answeredOn()).isEqualTo(TODAY);
        steps.done(steps.open().getLast());
        assertThat(only().text()).isEqualTo("quote");
    }

    @Test
    void droppingOneRoundSaysWhenTheNextComesAndDroppingAllDoesNot() {
        add("fri every 2 weeks send report");
        steps.dropRound(only(), " on holiday ");
        assertThat(said).containsExactly("Dropped · send report · next on Fri 11 Dec");
        assertThat(steps.closed()).extracting(FollowUp::dropReason).containsExactly("on holiday");
        steps.drop(only(), "");
        assertThat(steps.open()).isEmpty();
        assertThat(steps.closed()).extracting(FollowUp::state).containsOnly(FollowUp.State.DROPPED);
    }

    @Test
    void openingARoundAgainLeavesTheLaterOneAndSaysSo() {
        add("fri every 2 weeks send report");
        steps.done(only());
        steps.reopen(steps.closed().getFirst());
        assertThat(said.getLast()).isEqualTo("Open again · send report · the one on Fri 11 Dec stays, too");
        assertThat(steps.open()).hasSize(2);
        steps.done(steps.open().getFirst());
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 12, 11));
    }

    private @Nullable String add(String line) {
        return steps.add(shown(), line, () -> {});
    }

    private FollowUp only() {
        assertThat(steps.open()).hasSize(1);
        return steps.open().getFirst();
    }

    private Profile shown() {
        return setting.shown();
    }
}
