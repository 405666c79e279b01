package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// The place a line names: a known platform, or with a null id a new one that saving creates.
public record PlatformSaid(@Nullable Long id, String name) {

    public boolean isNew() {
        return id == null;
    }
}
