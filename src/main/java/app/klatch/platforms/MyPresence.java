package app.klatch.platforms;

import org.jspecify.annotations.Nullable;

/// A handle or profile of my own on a platform.
public record MyPresence(long id, @Nullable String handle, @Nullable String url) {
    /// The handle, else the link.
    public String shown() {
        return handle != null ? handle : url != null ? url : "";
    }
}
