package app.klatch.profile;

/// One of the views that the page is made of.
interface ProfilePart {
    /// Shows what has come from the file.
    void render(Profile profile);

    /// Saves what is being typed, because another person is about to be shown.
    default void commit() {}
}
