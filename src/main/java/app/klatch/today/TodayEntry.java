package app.klatch.today;

/// One line of the page's list: the heading of a section, somebody in it, or the way to the rest of a long one.
sealed interface TodayEntry {
    /// The heading of a section.
    record Heading(Section section) implements TodayEntry {}

    /// Somebody, with the reason in words.
    record Line(TodayRow row, Reason reason) implements TodayEntry {}

    /// "Show all 243".
    record More(Section section, int total) implements TodayEntry {}
}
