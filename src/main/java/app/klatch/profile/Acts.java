package app.klatch.profile;

import app.klatch.ui.Background;
import app.klatch.ui.Toasts;

/// How the page writes: in the background, with a toast that takes it back where that is worth a word.
final class Acts {
    private final Background background;
    private final Toasts toasts;
    private final Runnable undo;

    Acts(Background background, Toasts toasts, Runnable undo) {
        this.background = background;
        this.toasts = toasts;
        this.undo = undo;
    }

    void run(Runnable write) {
        background.run(write);
    }

    void run(Runnable write, Runnable then) {
        background.run(write, then);
    }

    /// Says `done` with Undo beside it once it is saved.
    void runAndSay(Runnable write, String done) {
        background.run(write, () -> say(done));
    }

    void say(String done) {
        toasts.show(done, undo);
    }

    Background background() {
        return background;
    }

    Toasts toasts() {
        return toasts;
    }
}
