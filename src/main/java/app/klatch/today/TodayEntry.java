package app.klatch.today;

import org.jspecify.annotations.Nullable;

/// One line of the page's list: the heading of a section, somebody in it, or the way to the rest of a long one.
sealed interface TodayEntry {
    /// The heading of a section.
    record Heading(Section section) implements TodayEntry {}

    /// Somebody, with the reason in words; `hint` is what is to be talked about next time, null when nothing is.
    record Line(TodayRow row, Reason reason, @Nullable String hint) implements TodayEntry {}

    /// "Show all 243".
    record More(Section section, int total) implements TodayEntry {}
}
