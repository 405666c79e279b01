package app.klatch.demo;

import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A follow-up of the sample log, open or done.
record Step(Owner owner, boolean done, LocalDate due, @Nullable LocalTime time, String text, @Nullable LocalDate snoozedUntil) {}
