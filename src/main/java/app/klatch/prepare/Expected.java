package app.klatch.prepare;

import java.util.List;

/// Who is expected at a gathering, and how that is known.
public record Expected(Why why, List<Long> people) {
    public Expected {
        people = List.copyOf(people);
    }

    /// How it is known who comes.
    public enum Why {
        /// Ticked on the gathering's page.
        TICKED,
        /// Nobody is ticked: those who came at least twice.
        REGULARS,
        /// Nobody came twice yet: those who were there the last time.
        LAST_TIME,
        /// Nothing is known.
        NOBODY
    }
}
