package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.AgendaLine;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.PersonFields;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateWords;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Toasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The next steps and the plate, as the page sets them.
final class FollowUpsViewModelTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();
    private Database database;
    private ProfileViewModel model;
    private FollowUpsViewModel steps;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        Rooms rooms = Rooms.of(database, FRIDAY);
        Background background = new Background(Runnable::run, Runnable::run, failure -> said.add("failed: " + failure));
        Toasts toasts = new Toasts() {
            @Override
            public void show(String text, @Nullable Runnable undo) {
                said.add(text);
            }

            @Override
            public void error(String whatHappened, @Nullable String details) {
                said.add(whatHappened);
            }
        };
        model = new ProfileViewModel(rooms, new DayWords(new DateWords(Locale.US), FRIDAY),
                new Acts(background, toasts, database::newestStep, database::undo));
        model.show(rooms.people().add(PersonFields.named("Ana Ruiz"), "Ana Ruiz"));
        steps = model.followUps();
    }

    @AfterEach
    void close() {
        assertThat(said).noneMatch(text -> text.startsWith("failed"));
        database.close();
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
        database.undo();
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
        database.undo();
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
        database.undo();
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
        Rooms.of(database, FRIDAY).interactions().add(new NewInteraction(LocalDate.of(2026, 11, 20), List.of(shown().id()), null, null,
                Channel.MESSAGE, Stance.TALKED, Starter.THEM, "yes please"));
        assertThat(steps.open()).extracting(FollowUp::text).containsExactly("quote", "call");
        assertThat(steps.open().getLast().answeredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
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

    @Test
    void aLineForTheNextTalkIsAddedEditedTickedDroppedAndOpenedAgain() {
        assertThat(add("next time ask about the boat")).isNull();
        assertThat(model.agenda().add(shown(), "Next time: the twins", () -> {})).isNull();
        assertThat(model.agenda().add(shown(), "the office", () -> {})).isNull();
        assertThat(model.agenda().add(shown(), " · ", () -> {})).isNull();
        assertThat(openLines()).containsExactly("ask about the boat", "the twins", "the office");
        model.agenda().change(shown().agenda().getFirst(), "ask about the new boat");
        model.agenda().talked(shown(), shown().agenda().getFirst());
        model.agenda().drop(shown().agenda().getFirst());
        assertThat(openLines()).containsExactly("the office");
        assertThat(said).containsExactly("Talked about · ask about the new boat", "Dropped · the twins");
        model.agenda().change(shown().agenda().getFirst(), " ");
        assertThat(openLines()).isEmpty();
        model.agenda().reopen(shown().agenda().getFirst());
        assertThat(openLines()).hasSize(1);
        database.undo();
        assertThat(openLines()).isEmpty();
    }

    @Test
    void aTickIsOfTheTalkOfTodayWhenThereIsOne() {
        add("next time the boat");
        Rooms.of(database, FRIDAY).interactions().add(new NewInteraction(LocalDate.of(2026, 11, 20), List.of(shown().id()), null, null,
                Channel.PHONE, Stance.TALKED, null, "boats"));
        model.agenda().talked(shown(), shown().agenda().getFirst());
        assertThat(shown().agenda().getFirst().talkedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aPlateIsSetInWordsWithOrWithoutEveryAndLetRest() {
        for (String words : List.of("every 4 to 6 weeks", "4 to 6 weeks", "every 4w..6w")) {
            assertThat(model.plate().set(shown(), words)).as(words).isNull();
            assertThat(PlateWords.of(Objects.requireNonNull(shown().plate()))).isEqualTo("every 4 to 6 weeks");
        }
        assertThat(model.plate().standing(shown()).due()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(model.plate().set(shown(), "often")).contains("often");
        assertThat(model.plate().set(shown(), "")).isNull();
        assertThat(model.plate().standing(shown()).state()).isEqualTo(PlateRule.State.RESTING);
        database.undo();
        assertThat(shown().plate()).isNotNull();
    }

    private List<String> openLines() {
        return shown().agenda().stream().filter(line -> line.state() == AgendaLine.State.OPEN).map(AgendaLine::text).toList();
    }

    private @Nullable String add(String line) {
        return steps.add(shown(), line, () -> {});
    }

    private FollowUp only() {
        assertThat(steps.open()).hasSize(1);
        return steps.open().getFirst();
    }

    private Profile shown() {
        return Objects.requireNonNull(model.profile().get());
    }
}
