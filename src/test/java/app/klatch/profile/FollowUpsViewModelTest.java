package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
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
