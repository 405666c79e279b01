package app.klatch.cli;

import app.klatch.capture.Capture;
import app.klatch.capture.CaptureContext;
import app.klatch.capture.CaptureParser;
import app.klatch.capture.CaptureResult;
import app.klatch.capture.Occasion;
import app.klatch.capture.Saved;
import app.klatch.db.DatabaseProblem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Takes one line after the other, each in a transaction of its own. "I'm at Chamber after-hours" holds for the lines
/// after it, as it does in the window.
final class LineSaver {
    private final CaptureParser parser;
    private final Log log;
    private final Clock clock;
    private final AddReport report;
    private final UnaryOperator<Capture> meaning;
    private CaptureContext context;
    private @Nullable Occasion occasion;
    private boolean allTaken = true;

    /// `meaning` is what to make of what was read, before it is saved.
    LineSaver(CaptureParser parser, Log log, Clock clock, AddReport report, UnaryOperator<Capture> meaning) {
        this.parser = parser;
        this.log = log;
        this.clock = clock;
        this.report = report;
        this.meaning = meaning;
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
        if (result.unsure() != null) {
            allTaken = false;
            report.refused(line, "several platforms", result.unsure().sentence() + " Nothing of the line is saved. " + result.unsure().howToSay());
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
        if (result.captures().isEmpty() && result.broadcasts().isEmpty()) {
            return;
        }
        List<Capture> captures = result.captures().stream().map(meaning).toList();
        Saved saved = log.save(captures, result.broadcasts());
        if (saved != null) {
            context = log.context(context, captures, saved);
        }
        result.broadcasts().forEach(report::broadcast);
        report.took(captures, result.hints(), saved);
    }
}
