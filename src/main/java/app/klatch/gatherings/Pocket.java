package app.klatch.gatherings;

import app.klatch.capture.CaptureBarViewModel;
import app.klatch.capture.Occasion;
import app.klatch.capture.Pill;
import app.klatch.capture.PlatformSaid;
import app.klatch.platforms.Gathering;

/// "Empty your pocket": the capture bar with a gathering pinned, so that every card written there lands in it.
public final class Pocket {
    private final CaptureBarViewModel capture;
    private final Runnable focus;

    /// `focus` brings the caret into the capture bar.
    public Pocket(CaptureBarViewModel capture, Runnable focus) {
        this.capture = capture;
        this.focus = focus;
    }

    /// Pins the gathering and brings the caret into the bar.
    public void empty(Gathering gathering) {
        capture.pin(new Occasion(new PlatformSaid(gathering.platformId(), gathering.platform()), gathering.happenedOn()));
        focus.run();
    }

    /// Whether cards go to this gathering now.
    boolean isOpenFor(Gathering gathering) {
        Pill pill = capture.pillProperty().get();
        return pill != null && pill.isAt(gathering.platform(), gathering.happenedOn());
    }

    /// No more cards.
    void done() {
        capture.release();
    }

    /// Calls `action` now and whenever another occasion is pinned or released.
    void onChange(Runnable action) {
        capture.pillProperty().subscribe(action);
        action.run();
    }
}
