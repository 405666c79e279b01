package app.klatch.platforms;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is planned, stored or reckoned from a series, in one list by day and hour.
final class UpcomingRule {
    private static final Comparator<Gathering> SOONEST = Comparator.comparing(Gathering::happenedOn)
            .thenComparing(Gathering::startsAt, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

    private UpcomingRule() {}

    static List<Gathering> merged(List<Gathering> stored, List<Gathering> reckoned, int limit) {
        return Stream.concat(stored.stream(), reckoned.stream()).sorted(SOONEST).limit(limit).toList();
    }
}
