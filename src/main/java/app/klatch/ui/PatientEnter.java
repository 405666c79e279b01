package app.klatch.ui;

import org.jspecify.annotations.Nullable;

/// Enter in a field whose matches are searched in the background. It acts at once on the matches of the text that stands
/// there; while they are still searched it waits for them, and typing on or leaving takes it back.
public final class PatientEnter {
    private boolean answered;
    private @Nullable Runnable waiting;

    /// Another text stands there now, whose matches aren't known.
    public void typed() {
        answered = false;
        waiting = null;
    }

    /// The matches of the text that stands there are known now.
    public void answered() {
        answered = true;
        Runnable act = waiting;
        waiting = null;
        if (act != null) {
            act.run();
        }
    }

    /// Pressing it again while it waits does not do it twice.
    public void press(Runnable act) {
        if (answered) {
            act.run();
        } else {
            waiting = act;
        }
    }

    /// Takes back an Enter that waits.
    public void leave() {
        waiting = null;
    }

    public boolean isWaiting() {
        return waiting != null;
    }
}
