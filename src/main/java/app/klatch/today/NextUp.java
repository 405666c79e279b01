package app.klatch.today;

import java.time.LocalDate;

/// The next open follow-up after today.
record NextUp(LocalDate wanted, String name) {}
