package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.TendedPlatform;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The same circle on the other side: the one that was chosen, else a proposal, the first of the same kind that nobody else
/// has chosen.
final class CounterpartRule {
    private CounterpartRule() {}

    static Optional<TendedPlatform> chosen(TendedPlatform platform, List<TendedPlatform> all) {
        return all.stream().filter(each -> Objects.equals(each.id(), platform.counterpartId())).findFirst();
    }

    static Optional<TendedPlatform> proposed(TendedPlatform platform, List<TendedPlatform> all) {
        return all.stream()
                .filter(each -> each.kind() == platform.kind() && each.kind() != PlatformKind.NONE && each.side() != platform.side())
                .filter(each -> !each.isArchived() && each.closedYear() == null && each.counterpartId() == null)
                .findFirst();
    }
}
