package app.klatch.capture;

import java.util.List;

/// Finds people by the words typed, best first: the bar is also the search box. Called in the background.
@FunctionalInterface
public interface PeopleFinder {
    /// Somebody found; `beside` is what stands beside the name ("Northwind · talked on Fri 20 Nov"), may be empty.
    record Found(long id, String name, String beside) {}

    List<Found> find(String words, int atMost);
}
