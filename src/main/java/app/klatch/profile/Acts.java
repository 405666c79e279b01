package app.klatch.profile;

import app.klatch.ui.Background;
import app.klatch.ui.Toasts;

/// How the page writes: in the background, with a toast that takes it back where that is worth a word.
final class Acts {
    private final Background background;
    private final Toasts toasts;
    private final Runnable undo;
    private long writes;

    Acts(Background background, Toasts toasts, Runnable undo) {
        this.background = background;
        this.toasts = toasts;
        this.undo = undo;
    }

    void run(Runnable write) {
        writes++;
        background.run(write);
    }

    void run(Runnable write, Runnable then) {
        writes++;
        background.run(write, then);
    }

    /// Says `done` with Undo beside it once it is saved.
    void runAndSay(Runnable write, String done) {
        run(write, saying(done));
    }

    /// The toast of the write that comes next. Its Undo never takes back something newer instead.
    Runnable saying(String done) {
        long mine = writes + 1;
        return () -> toasts.show(done, () -> {
            if (mine == writes) {
                undo.run();
            } else {
                toasts.show(Toasts.CHANGED_SINCE, null);
            }
        });
    }

    Background background() {
        return background;
    }

    Toasts toasts() {
        return toasts;
    }
}
