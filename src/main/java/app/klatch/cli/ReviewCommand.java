package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.review.LeftToAsk;
import app.klatch.review.ReviewRepository;
import app.klatch.review.WholeReview;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `klatch review --text`: what the review shows, for a terminal. What was decided this week already is left out.
@Command(name = "review", description = "Lists what the end-of-week review asks about, without what was decided this week already.")
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Option(names = "--text", description = "For reading, step by step; this is how it is written unless you say --json.")
    private boolean text;

    @Option(names = "--json", description = "Writes one JSON object per item, one per line.")
    private boolean json;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Breaks lines at this width; as wide as the terminal says, unless you say.")
    private @Nullable Integer width;

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(klatch.clock());
        try (Database database = klatch.existing()) {
            WholeReview whole = new ReviewRepository(database, klatch.clock()).whole(today);
            LeftToAsk left = LeftToAsk.of(whole, database, klatch.clock());
            List<String> lines = json && !text ? left.items().stream().map(item -> Json.line(ReviewJson.of(item))).toList()
                    : new ReviewText(columns()).lines(left.items(), whole.more(), left.decided(), today);
            lines.forEach(klatch.streams().out()::println);
        }
        return Cli.DONE;
    }

    /// As a shell tells it that exports COLUMNS; without it a line is as long as it is, which suits a pipe.
    private int columns() {
        if (width != null) {
            return width;
        }
        String said = System.getenv("COLUMNS");
        return said != null && said.matches("\\d{1,4}") ? Integer.parseInt(said) : Integer.MAX_VALUE;
    }
}
