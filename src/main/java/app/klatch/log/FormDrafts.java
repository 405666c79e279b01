package app.klatch.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed into forms and not saved yet, one draft for each place; shared by all forms. On the UI thread.
final class FormDrafts {
    private final Map<String, FormDraft> kept = new HashMap<>();

    Optional<FormDraft> at(String place) {
        return Optional.ofNullable(kept.get(place));
    }

    void keep(String place, FormDraft draft) {
        kept.put(place, draft);
    }

    void forget(String place) {
        kept.remove(place);
    }
}
