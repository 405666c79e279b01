package app.klatch;

import app.klatch.capture.CaptureBarViewModel;
import app.klatch.capture.LineForForm;
import app.klatch.log.FormStart;
import app.klatch.log.InteractionForms;
import app.klatch.log.LogFilter;
import app.klatch.log.LogView;
import app.klatch.log.PlatformChoice;
import app.klatch.shell.Page;
import app.klatch.shell.ShellViewModel;
import app.klatch.tour.Stop;
import app.klatch.ui.Action;
import app.klatch.ui.Fxml;
import java.util.List;

/// The Log page, and the form that logs from anywhere, put together for [Pages].
record LogPages(LogView view, InteractionForms forms, CaptureBarViewModel capture) {
    Page log() {
        return Page.onRail("log", "Log", "mdi2n-notebook-outline", 4, () -> Fxml.load(view))
                .onShown(view::shown)
                .ahead(view::ahead)
                .filter(view::focusFilter)
                .actions(view::actions);
    }

    /// Filters the Log page to all that was logged on a platform.
    void filter(PlatformChoice platform) {
        view.filter(LogFilter.NONE.withPlatform(platform));
    }

    Action logAnywhere() {
        return Action.of("log-anywhere", "Log what happened, or more about the line", "mdi2n-note-plus-outline", "Ctrl+L", this::logAnything);
    }

    /// Opens the form, filled with the capture line while its sheet is open.
    void logAnything() {
        if (capture.sheetProperty().get().open()) {
            LineForForm line = capture.forForm();
            forms.open(line.filling(), line::saved);
        } else {
            forms.open(FormStart.EMPTY);
        }
    }

    /// What the tour sees of the log.
    List<Stop> stops(ShellViewModel shell) {
        return new LogStops(shell, view, forms).stops();
    }
}
