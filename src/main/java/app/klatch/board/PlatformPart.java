package app.klatch.board;

/// A part of a platform's page.
interface PlatformPart {
    /// Shows this page; called for every new state of it.
    void render(PlatformPage page);

    /// Saves what is being edited, before another platform is shown.
    default void commit() {}
}
