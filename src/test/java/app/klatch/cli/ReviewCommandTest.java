package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.review.ReviewDecisionRepository;
import app.klatch.review.ReviewDecisionRepository.Decision;
import app.klatch.review.ReviewStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch review --text`, on Wednesday 18 November 2026.
final class ReviewCommandTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void write() {
        terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "Pat O'Brien of O'Brien Print !2026-11-17 15:00 send quote", "Omar Haddad ?today contract");
    }

    @Test
    void theReviewIsReadStepByStepWithTheNumbersThatDoneTakes() {
        assertThat(terminal.run("review", "--text").lines()).containsExactly(
                "Review of Wednesday, 18 November 2026: 2 items.",
                "",
                "Follow-ups",
                "  1. Omar Haddad · #2",
                "     You are waiting for: contract, expected today.",
                "  2. Pat O'Brien · O'Brien Print · #1",
                "     Send quote: due since yesterday.",
                "",
                "The numbers behind # are for klatch done, snooze and drop.");
        assertThat(terminal.run("done", "1").code()).isZero();
        assertThat(terminal.run("review").out()).contains("1 item.").doesNotContain("Pat O'Brien");
    }

    @Test
    void whatWasDecidedThisWeekIsLeftOut() {
        try (Database database = Database.open(terminal.file)) {
            String uid = database.read(h -> h.createQuery("SELECT uid FROM follow_up WHERE id = 1").mapTo(String.class).one());
            var _ = new ReviewDecisionRepository(database, Clock.systemUTC()).decide(LocalDate.of(2026, 11, 16),
                    new Decision(ReviewStep.FOLLOW_UPS, "follow-up:" + uid, "SKIP", "skipped"), "Skip", () -> 0);
        }
        assertThat(terminal.run("review").out()).startsWith("Review of Wednesday, 18 November 2026: 1 item, 1 decided already.\n")
                .doesNotContain("Pat O'Brien");
    }

    @Test
    void nothingLeftIsSaidKindly() {
        terminal.run("done", "1");
        terminal.run("drop", "2", "--reason", "not needed");
        assertThat(terminal.run("review").out()).isEqualTo("Review of Wednesday, 18 November 2026: nothing is left, and nobody is forgotten.\n");
    }

    @Test
    void aLineIsBrokenBetweenWordsAtTheWidthAsked() {
        assertThat(terminal.run("review", "--width", "36").lines()).contains(
                "Review of Wednesday, 18 November", "2026: 2 items.", "     You are waiting for: contract,", "     expected today.");
    }

    @Test
    void jsonHasOneObjectAnItem() {
        assertThat(terminal.run("review", "--json").lines()).hasSize(2).first().asString()
                .startsWith("{\"step\":\"follow-ups\",\"kind\":\"theirs\",\"subject\":\"follow-up:")
                .endsWith("\"followUp\":2,\"name\":\"Omar Haddad\",\"reason\":\"You are waiting for: contract, expected today.\"}");
    }

    @Test
    void whereNoFileIsNothingIsMade() {
        Terminal empty = new Terminal(folder.resolve("none.db"));
        assertThat(empty.run("review").code()).isEqualTo(1);
        assertThat(empty.file).doesNotExist();
    }
}
