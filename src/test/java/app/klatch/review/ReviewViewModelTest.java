package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewViewModelTest {
    @TempDir Path folder;
    private ReviewPlay play;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
        for (String name : List.of("Ana", "Bea", "Cem", "Dora")) {
            play.log.step(play.log.person(name), Owner.ME, FRIDAY.minusDays(1), "call " + name);
        }
        play.open();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void aKeyDecidesTheItemInFrontAndShowsTheNextBeforeAnythingIsWritten() {
        play.hold();
        play.model.press(ReviewKey.DONE);
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.decided()).isEmpty();
        play.go();
        assertThat(play.decided()).containsExactly("DONE: Ana · done");
    }

    @Test
    void keysTypedQuicklyEachMeetTheItemThatStoodInFront() {
        play.hold();
        play.model.press(ReviewKey.DONE);
        play.model.press(ReviewKey.SKIP);
        play.model.snooze(SnoozeChoice.NEXT_WEEK);
        play.model.press(ReviewKey.DROP);
        assertThat(play.front()).isEqualTo("closing");
        play.go();
        assertThat(play.decided()).extracting(words -> words.substring(0, words.indexOf(" · ")))
                .containsExactly("DONE: Ana", "SKIP: Bea", "SNOOZE: Cem", "DROP: Dora");
    }

    @Test
    void undoGoesBackToTheItemAndAfterAllOfThemTheFileIsAsItWas() {
        Map<String, List<String>> start = play.dump();
        play.model.press(ReviewKey.DONE);
        play.model.press(ReviewKey.SKIP);
        play.model.press(ReviewKey.ARCHIVE);
        assertThat(play.front()).isEqualTo("Dora");
        play.model.undo();
        assertThat(play.front()).isEqualTo("Cem");
        play.model.undo();
        assertThat(play.front()).isEqualTo("Bea");
        play.model.undo();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.dump()).isEqualTo(start);
        play.model.undo();
        assertThat(play.model.shown().get().said()).isEqualTo("There is nothing to undo.");
    }

    @Test
    void whatIsUndoneCanBeDoneAgain() {
        play.model.press(ReviewKey.DONE);
        play.model.undo();
        play.model.redo();
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.decided()).containsExactly("DONE: Ana · done");
        play.model.undo();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.decided()).isEmpty();
    }

    @Test
    void afterARestartTheReviewGoesOnAtTheFirstUndecidedItem() {
        play.model.press(ReviewKey.SKIP);
        play.model.press(ReviewKey.DONE);
        play.begin();
        play.open();
        assertThat(play.front()).isEqualTo("Cem");
        assertThat(play.model.shown().get().inAll()).isEqualTo("3 of 4 · about a minute");
    }

    @Test
    void afterARestartTheReviewGoesOnWhereTheOwnerHadGoneByHand() {
        play.model.move(2);
        play.begin();
        play.open();
        assertThat(play.front()).isEqualTo("Cem");
    }

    @Test
    void anItemSettledElsewhereIsPassedOverWithAQuietWord() {
        play.model.press(ReviewKey.OPEN);
        play.log.execute("UPDATE follow_up SET state = 'DONE' WHERE text = 'call Ana'");
        play.open();
        assertThat(play.opened).containsExactly("person " + 1);
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.model.shown().get().said()).isEqualTo("Settled meanwhile: Ana");
    }

    @Test
    void comingBackFromAPersonShowsTheSameItem() {
        play.model.press(ReviewKey.SKIP);
        play.model.press(ReviewKey.OPEN);
        play.open();
        assertThat(play.front()).isEqualTo("Bea");
    }

    @Test
    void whatWasUndoneOnAnotherPageIsAskedAgain() {
        play.model.press(ReviewKey.DONE);
        assertThat(play.log.database.undo()).isPresent();
        play.open();
        assertThat(play.front()).isEqualTo("Ana");
        play.model.undo();
        assertThat(play.model.shown().get().said()).isEqualTo("There is nothing to undo.");
    }

    @Test
    void whatAnotherPageWroteMeanwhileIsTakenBackFirst() {
        play.model.press(ReviewKey.DONE);
        int _ = play.log.database.write("Edit Bea", h -> h.execute("UPDATE person SET company = 'Northwind' WHERE name = 'Bea'"));
        play.open();
        play.model.undo();
        assertThat(play.model.shown().get().said()).isEqualTo("Taken back: Edit Bea");
        assertThat(play.decided()).hasSize(1);
        play.model.undo();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.decided()).isEmpty();
    }

    @Test
    void whatAnotherPageWroteIsTakenBackFirstAlsoWhenTheReviewHasNotSeenIt() {
        play.model.press(ReviewKey.DONE);
        int _ = play.log.database.write("Edit Bea", h -> h.execute("UPDATE person SET company = 'Northwind' WHERE name = 'Bea'"));
        play.model.undo();
        assertThat(play.decided()).hasSize(1);
        assertThat(play.front()).isEqualTo("Bea");
    }

    @Test
    void whatCannotBeWrittenComesBackToItsItemWithASentenceAndTheWordsTyped() {
        play.hold();
        play.model.press(ReviewKey.FOLLOW_UP);
        play.type("fri send the deck");
        assertThat(play.front()).isEqualTo("Bea");
        play.log.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON main.review_decision BEGIN SELECT raise(ABORT, 'no'); END");
        play.go();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.model.shown().get().problem()).isNotBlank();
        assertThat(play.model.line().text().get()).isEqualTo("fri send the deck");
        play.log.execute("DROP TRIGGER full");
        play.model.line().submit();
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.model.shown().get().problem()).isNull();
        assertThat(play.decided()).hasSize(1);
    }

    @Test
    void whileALineIsBeingTypedWhatCameBackWaits() {
        play.hold();
        play.model.press(ReviewKey.DONE);
        play.model.press(ReviewKey.FOLLOW_UP);
        play.model.line().text().set("mon call");
        play.log.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON main.review_decision BEGIN SELECT raise(ABORT, 'no'); END");
        play.go();
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.model.line().text().get()).isEqualTo("mon call");
        play.log.execute("DROP TRIGGER full");
        play.model.line().submit();
        play.model.press(ReviewKey.SKIP);
        play.model.press(ReviewKey.SKIP);
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.model.shown().get().problem()).isNotBlank();
    }

    @Test
    void aDayInWordsIsOneOfTheChoicesOfSnoozing() {
        play.model.press(ReviewKey.SNOOZE);
        play.model.actions().stream().filter(action -> action.shortcut().equals("T")).findFirst().orElseThrow().run().run();
        play.type("when it rains");
        assertThat(play.model.line().isOpen()).isTrue();
        assertThat(play.front()).isEqualTo("Ana");
        play.type("wed");
        assertThat(play.front()).isEqualTo("Bea");
        assertThat(play.decided()).containsExactly("SNOOZE: Ana · until Wed 25 Nov");
    }

    @Test
    void nothingIsForced() {
        play.model.move(1);
        play.model.close();
        assertThat(play.front()).isEqualTo("closing");
        play.model.jump(ReviewStep.FOLLOW_UPS);
        assertThat(play.front()).isEqualTo("Ana");
        play.model.leave();
        assertThat(play.opened).containsExactly("left");
        assertThat(play.dump().get("review")).isEmpty();
    }

    @Test
    void aReviewWithNothingInItStillHasItsClosingPage() {
        play.log.execute("UPDATE follow_up SET state = 'DONE'");
        play.begin();
        play.open();
        assertThat(play.front()).isEqualTo("closing");
        assertThat(play.model.shown().get().steps()).isEmpty();
    }
}
