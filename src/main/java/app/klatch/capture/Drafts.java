package app.klatch.capture;

import app.klatch.ui.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Keeps the lines that are not saved yet: the one in the box, and those that could not be saved. Written soon after the
/// last keystroke, in the background. Belongs to the UI thread, but for [#writeNow].
final class Drafts {
    private final DraftRepository repository;
    private final Background background;
    private final Executor soon;
    private final List<TypedLine> unsaved = new ArrayList<>();
    private volatile List<String> lines = List.of("");
    private volatile List<String> written = List.of("");
    private boolean asked;

    /// `soon` runs its task a little later, on the UI thread.
    Drafts(DraftRepository repository, Background background, Executor soon) {
        this.repository = repository;
        this.background = background;
        this.soon = soon;
    }

    /// The lines that could not be saved, oldest first.
    List<TypedLine> unsaved() {
        return List.copyOf(unsaved);
    }

    void add(TypedLine line) {
        if (!line.text().isBlank()) {
            unsaved.add(line);
        }
    }

    TypedLine take(int index) {
        return unsaved.remove(index);
    }

    /// Notes what stands in the box now.
    void box(String text) {
        List<String> all = new ArrayList<>();
        all.add(text);
        unsaved.forEach(line -> all.add(line.text()));
        lines = List.copyOf(all);
        if (!asked) {
            asked = true;
            soon.execute(() -> {
                if (asked) {
                    asked = false;
                    background.run(this::writeNow);
                }
            });
        }
    }

    /// Writes what is waiting to be written; for the end of the program.
    void flush() {
        if (asked) {
            asked = false;
            background.run(this::writeNow);
        }
    }

    /// Writes what was noted last; for the background.
    void writeNow() {
        List<String> now = lines;
        if (!now.equals(written)) {
            repository.keepLines(now);
            written = now;
        }
    }
}
