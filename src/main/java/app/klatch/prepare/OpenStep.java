package app.klatch.prepare;

import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// An open follow-up: a promise of mine or of theirs.
public record OpenStep(long personId, Owner owner, LocalDate due, LocalDate wanted, @Nullable LocalTime time, String text) {}
