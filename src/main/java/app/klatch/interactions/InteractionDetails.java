package app.klatch.interactions;

import java.util.ArrayList;
import java.util.List;

/// What is rarely said of an entry, in one line: "a real talk · 45 minutes · enjoyed · came of it: a second meeting"; empty
/// when nothing of it was said.
public final class InteractionDetails {
    private InteractionDetails() {}

    public static String of(InteractionRow row) {
        List<String> parts = new ArrayList<>();
        if (row.depth() != null) {
            parts.add(row.depth() == Depth.REAL ? "a real talk" : "on the surface");
        }
        if (row.minutes() != null) {
            parts.add(minutes(row.minutes()));
        }
        if (row.enjoyed() != null) {
            parts.add(row.enjoyed() ? "enjoyed" : "not enjoyed so much");
        }
        if (row.outcome() != null) {
            parts.add("came of it: " + row.outcome());
        }
        return String.join(" · ", parts);
    }

    /// "45 minutes", "2 hours", "1 h 30".
    private static String minutes(int minutes) {
        if (minutes < 60 || minutes % 60 != 0) {
            return minutes >= 60 ? minutes / 60 + " h " + minutes % 60 : minutes == 1 ? "1 minute" : minutes + " minutes";
        }
        return minutes == 60 ? "1 hour" : minutes / 60 + " hours";
    }
}
