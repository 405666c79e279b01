package app.klatch.log;

import java.time.LocalDate;

/// A next step of mine that is open with somebody a form names, and may be done by what the form tells.
record OpenStep(long id, String person, LocalDate due, String text) {}
