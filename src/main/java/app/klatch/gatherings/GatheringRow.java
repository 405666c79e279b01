package app.klatch.gatherings;

/// A line of the list on a gathering's page.
sealed interface GatheringRow {
    /// Over a part of the list.
    record Heading(String text) implements GatheringRow {}

    /// Somebody who is there.
    record Here(Attendee person) implements GatheringRow {}

    /// Somebody to tick.
    record ToTick(Regular person) implements GatheringRow {}

    /// Offers to add a name that nobody has.
    record AddNew(String name) implements GatheringRow {}

    /// Of whom the line is; 0 when of nobody in the log.
    default long personId() {
        return switch (this) {
            case Here(Attendee person) -> person.id();
            case ToTick(Regular person) -> person.id();
            case Heading _, AddNew _ -> 0;
        };
    }
}
