package app.klatch.evidence;

import java.util.List;

/// What went either way between two people: what I gave and what I got, newest first; what is worth a thank-you; and what I
/// offered and have still to do.
public record GiveTake(List<Entry> gave, List<Entry> got, List<Entry> thanks, List<Promise> offers) {
    public GiveTake {
        gave = List.copyOf(gave);
        got = List.copyOf(got);
        thanks = List.copyOf(thanks);
        offers = List.copyOf(offers);
    }
}
