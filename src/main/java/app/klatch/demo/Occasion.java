package app.klatch.demo;

import java.time.LocalDate;

/// A place and a day: what makes a gathering one and the same.
record Occasion(String place, LocalDate day) {}
