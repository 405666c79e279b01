package app.klatch.board;

import app.klatch.platforms.Etiquette;
import app.klatch.platforms.MyPresence;
import app.klatch.platforms.Series;
import app.klatch.platforms.TendedPlatform;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How one platform is tended: what stands on its page at once, before [PlatformDoings]. `counterpart` is the same circle on the other side; `proposed` when nobody chose it.
/// `dismissed` are the hints not to be given here any more, `ticks` the keys of what is ticked, `series` the rhythms that still run.
public record PlatformPage(
        TendedPlatform platform,
        Etiquette etiquette,
        boolean ownEtiquette,
        Set<String> dismissed,
        List<MyPresence> mine,
        Set<String> ticks,
        @Nullable TendedPlatform counterpart,
        boolean proposed,
        List<Series> series) {
    public PlatformPage {
        dismissed = Set.copyOf(dismissed);
        mine = List.copyOf(mine);
        ticks = Set.copyOf(ticks);
        series = List.copyOf(series);
    }

    public long id() {
        return platform.id();
    }

    /// Whether it is put away: archived, or a network that ended.
    public boolean isAway() {
        return platform.isArchived() || platform.closedYear() != null;
    }
}
