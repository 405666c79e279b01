package app.klatch.platforms;

import java.util.ArrayList;
import java.util.List;

/// What hangs on a platform: distinct people seen there by presence, attendance or interaction, interactions, gatherings
/// and series.
public record PlatformUse(int people, int interactions, int gatherings, int series) {
    public boolean isUsed() {
        return people + interactions + gatherings + series > 0;
    }

    /// "57 people, 112 interactions and 9 gatherings"; what there is none of is left out.
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, people, "person", "people");
        add(parts, interactions, "interaction", "interactions");
        add(parts, gatherings, "gathering", "gatherings");
        add(parts, series, "series", "series");
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
