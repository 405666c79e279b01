package app.klatch.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A handle on a platform of the sample log.
record Profile(String platform, String handle, @Nullable String url) {
    /// From the platform's name and "handle | url".
    static Profile of(String platform, List<String> parts) {
        return new Profile(platform, parts.get(0), parts.size() > 1 ? parts.get(1) : null);
    }
}
