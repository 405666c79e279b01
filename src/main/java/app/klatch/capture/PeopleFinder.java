package app.klatch.capture;

import java.util.List;

/// Finds people by the words typed: the bar is also the search box. Called in the background.
public interface PeopleFinder {
    /// Somebody found; `beside` is what stands beside the name ("Northwind · last contact yesterday"), may be empty.
    record Found(long id, String name, String beside) {}

    /// Who matches the words, best first.
    List<Found> find(String words, int atMost);

    /// What stands beside these people.
    List<Found> these(List<Long> ids);
}
