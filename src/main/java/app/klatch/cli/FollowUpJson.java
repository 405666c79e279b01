package app.klatch.cli;

import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The object under the key `followUp`.
final class FollowUpJson {
    private FollowUpJson() {}

    static Map<String, @Nullable Object> of(LocalDate due, @Nullable LocalTime time, String text, Owner owner) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("due", due);
        object.put("time", time);
        object.put("text", text);
        object.put("owner", owner.word());
        return object;
    }
}
