package app.klatch.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a person beside the log. `work` is title and company in words, `dates` the labels of the days that matter to
/// them, `introducedBy` who led me to them, `introduced` how many people they led me to.
public record Facts(
        @Nullable String work,
        List<String> interests,
        List<String> dates,
        boolean noted,
        @Nullable String introducedBy,
        int introduced) {
    /// Of somebody of whom only a name is known.
    public static final Facts NONE = new Facts(null, List.of(), List.of(), false, null, 0);

    public Facts {
        interests = List.copyOf(interests);
        dates = List.copyOf(dates);
    }
}
