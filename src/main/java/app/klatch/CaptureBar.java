package app.klatch;

import app.klatch.capture.CaptureBarView;
import app.klatch.capture.CaptureBarViewModel;
import app.klatch.capture.PeopleFinder;
import app.klatch.shell.CaptureSlot;
import app.klatch.ui.Fxml;
import java.util.function.LongConsumer;

/// The capture bar on top of every page, put together for [Pages].
record CaptureBar(CaptureBarViewModel model, CaptureBarView view) {
    static CaptureBar of(Frame frame, PeopleFinder finder, LongConsumer openPerson) {
        CaptureBarViewModel model = new CaptureBarViewModel(frame.database(), finder, frame.acts(), frame.soon(), frame.clock(),
                frame.offers(), openPerson);
        return new CaptureBar(model, new CaptureBarView(model));
    }

    /// Builds the bar; to be called once, by the window.
    CaptureSlot slot() {
        return new CaptureSlot(Fxml.load(view), view.sheet(), view::focus);
    }
}
