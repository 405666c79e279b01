package app.klatch.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// All that the rules know of one person. `knownSince` is the first interaction or gathering, else the day added; `entries`
/// are the interactions newest first, without broadcasts; `promises` the follow-ups but those dropped.
public record Evidence(LocalDate knownSince, List<Entry> entries, List<Promise> promises, Facts facts) {
    public Evidence {
        entries = List.copyOf(entries);
        promises = List.copyOf(promises);
    }

    /// The interactions that went both ways, newest first.
    public Stream<Entry> twoWay() {
        return entries.stream().filter(Entry::isTwoWay);
    }
}
