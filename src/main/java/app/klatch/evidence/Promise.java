package app.klatch.evidence;

import app.klatch.followups.Owner;
import java.time.LocalDate;

/// A follow-up as a promise: mine or theirs, kept once it is done. A dropped one is none.
public record Promise(long id, Owner owner, LocalDate due, String text, boolean kept) {}
