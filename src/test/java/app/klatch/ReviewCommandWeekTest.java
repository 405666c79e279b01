package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.cli.Cli;
import app.klatch.cli.Front;
import app.klatch.cli.Streams;
import app.klatch.db.Database;
import app.klatch.review.ReviewDecisionRepository;
import app.klatch.review.ReviewDecisionRepository.Decision;
import app.klatch.review.ReviewItem;
import app.klatch.review.ReviewSight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch review` lists what the window asks about, whatever is decided already.
final class ReviewCommandWeekTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);
    private static final Pattern SUBJECT = Pattern.compile("\"subject\":\"([^\"]+)\"");

    @TempDir Path folder;

    @Test
    void theTerminalListsTheSameSubjectsAsTheWindow() {
        List<String> shown;
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            ReviewWeek.fill(database);
            List<ReviewItem> items = ReviewSight.items(database, ReviewWeek.CLOCK);
            for (int i = 0; i < items.size(); i += 3) {
                decide(database, items.get(i));
            }
            shown = ReviewSight.items(database, ReviewWeek.CLOCK).stream().map(ReviewItem::subject).toList();
            assertThat(shown).hasSizeBetween(10, items.size() - 10);
        }
        assertThat(SUBJECT.matcher(run("review", "--json")).results().map(found -> found.group(1)).toList()).isEqualTo(shown);
        assertThat(run("review", "--text")).contains(": " + shown.size() + " items, ");
    }

    private static void decide(Database database, ReviewItem item) {
        var _ = new ReviewDecisionRepository(database, ReviewWeek.CLOCK).decide(WEEK,
                new Decision(item.step(), item.subject(), "SKIP", item.name() + " · skipped once"), "Skip", () -> 0);
    }

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), print, print);
        assertThat(new Cli(streams, ReviewWeek.CLOCK, folder.resolve("klatch.db"), new NoWindow()).run(args)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class NoWindow implements Front {
        @Override
        public int window(Path data) {
            throw new AssertionError("no window is asked for");
        }

        @Override
        public int tour(Path pictures, String only) {
            throw new AssertionError("no pictures are asked for");
        }
    }
}
