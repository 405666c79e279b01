package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.followups.SnoozeChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every key of a step that was meant only if they had not answered, now that they have.
final class AnsweredDeedsTest {
    @TempDir Path folder;
    private ReviewPlay play;
    private long ana;
    private Map<String, List<String>> start;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
        ana = play.log.person("Ana");
        play.log.execute("UPDATE follow_up SET unless_answered = 1, asked_on = '2026-11-01' WHERE id = ?",
                play.log.step(ana, Owner.ME, FRIDAY.minusDays(1), "ask again"));
        play.log.theyWrote(FRIDAY.minusDays(3), ana);
        start = play.dump();
        play.open();
        assertThat(play.item().kind()).isEqualTo(ReviewKind.ANSWERED);
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void closingItSaysWhyAndAsksNoMore() {
        play.model.press(ReviewKey.DONE);
        assertThat(steps()).containsExactly("DROPPED ask again They answered");
        assertThat(asked(FRIDAY.plusWeeks(1))).containsExactly("WAITS");
        undone();
    }

    @Test
    void keepingItMakesItAStepLikeAnyOther() {
        play.model.press(ReviewKey.SKIP);
        assertThat(asked(FRIDAY.plusWeeks(1))).containsExactly("MINE");
        undone();
    }

    @Test
    void aSnoozeLetsItComeBackOnItsDayAndNotBefore() {
        play.model.snooze(SnoozeChoice.NEXT_MONTH);
        assertThat(play.model.shown().get().said()).isEqualTo("Ana · kept, until Sun 20 Dec");
        assertThat(asked(FRIDAY.plusWeeks(1))).doesNotContain("ANSWERED", "MINE");
        assertThat(asked(LocalDate.of(2026, 12, 25))).contains("MINE");
        undone();
    }

    @Test
    void whatComesNextClosesIt() {
        play.model.press(ReviewKey.FOLLOW_UP);
        play.model.line().submit();
        assertThat(steps()).containsExactly("DONE ask again ", "OPEN ask again ");
        undone();
    }

    @Test
    void whoIsArchivedIsAskedAboutNoMore() {
        play.model.press(ReviewKey.ARCHIVE);
        assertThat(play.decided()).containsExactly("ARCHIVE: Ana · archived");
        assertThat(asked(FRIDAY.plusWeeks(1))).isEmpty();
        undone();
    }

    @Test
    void openingShowsThePersonAndDecidesNothing() {
        play.model.press(ReviewKey.OPEN);
        assertThat(play.opened).containsExactly("person " + ana);
        assertThat(play.dump()).isEqualTo(start);
    }

    private void undone() {
        play.model.undo();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.dump()).isEqualTo(start);
    }

    private List<String> asked(LocalDate day) {
        return new ReviewRepository(play.log.database, ReviewLog.CLOCK).items(day).stream().map(item -> item.kind().name()).toList();
    }

    private List<String> steps() {
        return play.log.database.read(h -> h.createQuery("SELECT state || ' ' || text || ' ' || coalesce(drop_reason, '') FROM follow_up ORDER BY id")
                .mapTo(String.class).list());
    }
}
