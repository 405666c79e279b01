package app.klatch.prepare;

import java.util.List;

/// All that the page shows: what for ("Chamber after-hours"), when ("Thu 26 Nov, 17:30", empty for one person), who is expected and
/// how that is known, and each of them.
public record PreparePage(String title, String when, String who, List<Brief> briefs) {
    public PreparePage {
        briefs = List.copyOf(briefs);
    }
}
