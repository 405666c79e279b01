package app.klatch.log;

import app.klatch.platforms.Etiquette;
import app.klatch.platforms.EtiquetteRepository;
import app.klatch.platforms.HintRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.ui.Acts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One line of manners for the place a form names; empty for no place, for one of no kind, and where it was dismissed for good.
final class EtiquetteHint {
    private static final String HINT = "form-etiquette";

    private final FormFields fields;
    private final EtiquetteRepository etiquette;
    private final HintRepository hints;
    private final Acts acts;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private boolean inSight = true;

    EtiquetteHint(FormFields fields, EtiquetteRepository etiquette, HintRepository hints, Acts acts) {
        this.fields = fields;
        this.etiquette = etiquette;
        this.hints = hints;
        this.acts = acts;
        fields.place.subscribe(this::show);
    }

    /// Whether somebody sees the line; while nobody does, nothing is read.
    void inSight(boolean now) {
        if (now != inSight) {
            inSight = now;
            show(fields.place.get());
        }
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Never shows it at this platform again; undo does.
    void dismiss() {
        PlaceChoice place = fields.place.get();
        if (place != null && !text.get().isEmpty()) {
            acts.runAndSay(() -> hints.dismiss(HINT, null, place.platformId()), "No more hints for " + place.name(), () -> text.set(""));
        }
    }

    private void show(@Nullable PlaceChoice place) {
        if (!inSight || place == null || place.isNew() || place.kind() == PlatformKind.NONE) {
            text.set("");
            return;
        }
        acts.background().run(() -> hints.isDismissed(HINT, null, place.platformId()) ? "" : line(place.kind()), line -> {
            if (inSight && place.equals(fields.place.get())) {
                text.set(line);
            }
        });
    }

    private String line(PlatformKind kind) {
        Etiquette card = etiquette.of(kind);
        return first(card.openWith()) + (card.avoid().isBlank() ? "" : " Avoid: " + first(card.avoid()));
    }

    /// The first sentence, or line, of a text.
    private static String first(String text) {
        return text.strip().split("(?<=[.!?])\\s|\\n", 2)[0];
    }
}
