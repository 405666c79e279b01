package app.klatch.today;

import app.klatch.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers what was said, and clicks Undo when asked.
final class HeardToasts implements Toasts {
    private final List<String> said = new ArrayList<>();
    private Runnable undo = () -> { };

    @Override
    public void show(String text, @Nullable Runnable takeBack) {
        said.add(text);
        undo = takeBack == null ? () -> { } : takeBack;
    }

    @Override
    public void error(String whatHappened, @Nullable String details) {
        said.add(whatHappened);
    }

    List<String> said() {
        return said;
    }

    /// What the Undo of the last toast does.
    Runnable takeBack() {
        return undo;
    }

    void undo() {
        undo.run();
    }
}
