package app.klatch.board;

import app.klatch.evidence.PitchBalance;
import app.klatch.platforms.Gathering;
import java.util.List;

/// What happens on a platform: its lists and what is counted over them; `people` says how many are there, not who. Read after [PlatformPage], because of a busy platform
/// it walks through tens of thousands of entries.
public record PlatformDoings(
        long platformId,
        PlatformFigures figures,
        PitchBalance balance,
        int people,
        List<PlatformEntry> entries,
        List<Gathering> gatherings) {
    public PlatformDoings {
        entries = List.copyOf(entries);
        gatherings = List.copyOf(gatherings);
    }
}
