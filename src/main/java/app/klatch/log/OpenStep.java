package app.klatch.log;

import app.klatch.followups.Owner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is open with somebody a form names, and may be done by what the form tells: a next step, mine or theirs, or a line for the
/// next talk, which has no day.
record OpenStep(Tick tick, String person, Owner owner, @Nullable LocalDate due, String text) {}
