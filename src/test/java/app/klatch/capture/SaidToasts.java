package app.klatch.capture;

import app.klatch.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers what was said, for tests.
final class SaidToasts implements Toasts {
    record Said(String text, @Nullable Runnable undo) {}

    final List<Said> said = new ArrayList<>();

    @Override
    public void show(String text, @Nullable Runnable undo) {
        said.add(new Said(text, undo));
    }

    @Override
    public void error(String whatHappened, @Nullable String details) {
        said.add(new Said(whatHappened, null));
    }

    String last() {
        return said.getLast().text();
    }

    /// Presses Undo on the newest message that has one.
    void undo() {
        said.reversed().stream().filter(one -> one.undo() != null).findFirst().orElseThrow().undo().run();
    }
}
