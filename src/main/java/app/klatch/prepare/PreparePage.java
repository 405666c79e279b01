package app.klatch.prepare;

import java.util.List;

/// All that the page shows: what for ("Chamber after-hours", "Prepare" for one person), when ("Thu 26 Nov, 17:30"), who is expected
/// and how that is known, and each of them. `when` and `who` are empty for one person.
public record PreparePage(String title, String when, String who, List<Brief> briefs) {
    public PreparePage {
        briefs = List.copyOf(briefs);
    }

    /// Before meeting one person.
    static PreparePage of(Brief person) {
        return new PreparePage("Prepare", "", "", List.of(person));
    }

    boolean isForOne() {
        return when.isEmpty();
    }
}
