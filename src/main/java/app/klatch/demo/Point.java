package app.klatch.demo;

import app.klatch.people.ContactPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to reach somebody of the sample log.
record Point(ContactPoint.Kind kind, String value, @Nullable String label) {
    static Point of(ContactPoint.Kind kind, List<String> parts) {
        return new Point(kind, parts.get(0), parts.size() > 1 ? parts.get(1) : null);
    }
}
