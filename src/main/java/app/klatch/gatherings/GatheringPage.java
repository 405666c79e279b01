package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that the page of a gathering shows. `regulars` are the people who come to this platform, whoever comes most first,
/// also those who are here; `closed`: the platform is archived or closed; `logged` counts the entries of the log that tell of it.
public record GatheringPage(
        Gathering gathering, @Nullable Series series, boolean closed, List<Attendee> here, List<Regular> regulars, int logged, LocalDate today) {
    public int count(Figure figure) {
        return (int) here.stream().filter(figure::counts).count();
    }

    /// Still to come: people are expected, and nothing can be logged yet.
    public boolean isPlanned() {
        return gathering.isPlanned(today);
    }

    /// Why it can't be on another day, or null: what is logged has been.
    @Nullable String keptFrom(LocalDate day) {
        if (logged == 0 || !day.isAfter(today) || day.equals(gathering.happenedOn())) {
            return null;
        }
        return (logged == 1 ? "One entry is" : logged + " entries are")
                + " logged here, and what was can’t be still to come. Ctrl+G plans a gathering for that day.";
    }

    /// A date of a series to come is not deleted but left out: it would come back otherwise.
    String deleteWords() {
        return gathering.isOccurrence(today) ? "Not this time" : "Delete this gathering";
    }

    /// Whom "I was there" would log.
    public List<Attendee> unlogged() {
        return here.stream().filter(person -> !person.talked()).toList();
    }

    Set<Long> hereIds() {
        return here.stream().map(Attendee::id).collect(Collectors.toSet());
    }
}
