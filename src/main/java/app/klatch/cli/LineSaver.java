package app.klatch.cli;

import app.klatch.capture.CaptureContext;
import app.klatch.capture.CaptureParser;
import app.klatch.capture.CaptureResult;
import app.klatch.capture.Occasion;
import app.klatch.capture.Saved;
import app.klatch.db.DatabaseProblem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes one line after the other, each in a transaction of its own. "I'm at Chamber after-hours" holds for the lines
/// after it, as it does in the window.
final class LineSaver {
    private final CaptureParser parser;
    private final Log log;
    private final Clock clock;
    private final AddReport report;
    private CaptureContext context;
    private @Nullable Occasion occasion;
    private boolean allTaken = true;

    LineSaver(CaptureParser parser, Log log, Clock clock, AddReport report) {
        this.parser = parser;
        this.log = log;
        this.clock = clock;
        this.report = report;
        this.context = log.context();
    }

    boolean allTaken() {
        return allTaken;
    }

    void take(String line) {
        CaptureResult result = parser.parse(line, Set.of(), context, LocalDateTime.now(clock), occasion);
        if (result.error() != null) {
            allTaken = false;
            report.refused(line, result.error().word(), result.error().sentence());
            return;
        }
        try {
            keep(result);
        } catch (DatabaseProblem problem) {
            allTaken = false;
            report.refused(line, "not saved", problem.getMessage());
        }
    }

    private void keep(CaptureResult result) {
        if (result.occasion() != null) {
            occasion = result.occasion();
            report.at(result.occasion());
        }
        if (result.captures().isEmpty()) {
            return;
        }
        Saved saved = log.save(result.captures());
        if (saved != null) {
            context = log.context(context, result.captures(), saved);
        }
        report.took(result, saved);
    }
}
