package app.klatch.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the notification says: counts only, since others may see the screen. "5 follow-ups and 3 plates today".
public final class MorningWords {
    /// Over every notification.
    public static final String TITLE = "Klatch";

    private MorningWords() {}

    /// Empty when nothing is due.
    public static String of(int followUps, int plates) {
        List<String> parts = new ArrayList<>();
        if (followUps > 0) {
            parts.add(counted(followUps, "follow-up"));
        }
        if (plates > 0) {
            parts.add(counted(plates, "plate"));
        }
        return parts.isEmpty() ? "" : String.join(" and ", parts) + " today";
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
