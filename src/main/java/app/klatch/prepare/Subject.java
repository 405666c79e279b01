package app.klatch.prepare;

/// What is prepared for.
sealed interface Subject {
    /// A gathering, with everybody who is expected.
    record OfGathering(long id) implements Subject {}

    /// Meeting one person.
    record OfPerson(long id) implements Subject {}
}
