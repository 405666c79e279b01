package app.klatch.log;

import app.klatch.ui.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What was typed into forms and not saved yet, one draft for each place; shared by all forms. In the file too, soon after
/// the last keystroke, so that it outlives the program. On the UI thread.
final class FormDrafts {
    private final FormDraftRepository repository;
    private final Background background;
    private final Executor soon;
    private final Map<String, FormDraft> kept = new HashMap<>();
    private final Set<String> unwritten = new LinkedHashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean read;

    /// `soon` runs its task a little later, on the UI thread.
    FormDrafts(FormDraftRepository repository, Background background, Executor soon) {
        this.repository = repository;
        this.background = background;
        this.soon = soon;
        background.run(repository::all, this::arrived);
    }

    /// Hands over what waits at a place, if anything does: at once, but before the file is read as soon as it is.
    void at(String place, Consumer<FormDraft> show) {
        if (read || kept.containsKey(place)) {
            Optional.ofNullable(kept.get(place)).ifPresent(show);
        } else {
            waiting.add(() -> at(place, show));
        }
    }

    /// What is known by now to wait at a place.
    Optional<FormDraft> now(String place) {
        return Optional.ofNullable(kept.get(place));
    }

    void keep(String place, FormDraft draft) {
        if (!draft.equals(kept.put(place, draft))) {
            writeSoon(place);
        }
    }

    void forget(String place) {
        if (kept.remove(place) != null) {
            writeSoon(place);
        }
    }

    /// Writes what waits to be written; also for the end of the program.
    void flush() {
        if (!unwritten.isEmpty()) {
            Map<String, Optional<FormDraft>> changed = new HashMap<>();
            unwritten.forEach(place -> changed.put(place, Optional.ofNullable(kept.get(place))));
            unwritten.clear();
            background.run(() -> repository.write(changed));
        }
    }

    private void writeSoon(String place) {
        boolean asked = !unwritten.isEmpty();
        unwritten.add(place);
        if (!asked) {
            soon.execute(this::flush);
        }
    }

    private void arrived(Map<String, FormDraft> fromFile) {
        fromFile.forEach(kept::putIfAbsent);
        read = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
