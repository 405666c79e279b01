package app.klatch.board;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.Series;
import app.klatch.platforms.TendedPlatform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The gatherings of a platform: those that are stored, and of each series the next date that isn't.
final class OccasionsRule {
    private OccasionsRule() {}

    /// The latest first, one a day.
    static List<Gathering> all(TendedPlatform at, List<Gathering> stored, List<Series> series, LocalDate today) {
        List<Gathering> all = new ArrayList<>(stored);
        if (at.closedYear() == null) {
            series.forEach(each -> next(each, all, today).ifPresent(day -> all.add(new Gathering(
                    0, at.id(), at.name(), at.kind(), at.side(), day, each.startsAt(), each.name(), null, each.id(), 0))));
        }
        all.sort(Comparator.comparing(Gathering::happenedOn).reversed());
        return all;
    }

    private static Optional<LocalDate> next(Series series, List<Gathering> all, LocalDate today) {
        return series.next(today.minusDays(1)).filter(day -> all.stream().noneMatch(there -> there.happenedOn().equals(day)
                || standsFor(there, series, day)));
    }

    private static boolean standsFor(Gathering there, Series series, LocalDate date) {
        return there.isStored() && Long.valueOf(series.id()).equals(there.seriesId())
                && series.dateOf(there.happenedOn()).filter(date::equals).isPresent();
    }
}
