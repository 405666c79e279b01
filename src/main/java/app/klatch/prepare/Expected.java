package app.klatch.prepare;

import java.util.List;

/// Who is expected, and how that is known.
record Expected(Why why, List<Long> people) {
    Expected {
        people = List.copyOf(people);
    }

    /// How it is known who comes.
    enum Why {
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
