package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// The keep-in-touch cadence a line asks for, in days (a month counts 30). `idealMonths` is set when it was said in
/// months or years; `worstDays` is null when only one interval was said.
public record PlateSaid(int idealDays, @Nullable Integer worstDays, @Nullable Integer idealMonths) {}
