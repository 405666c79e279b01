package app.klatch.board;

import org.jspecify.annotations.Nullable;

/// A part of a platform's page.
interface PlatformPart {
    /// Shows this page; called for every new state of it.
    void render(PlatformPage page);

    /// Shows what happens there; null while that is being read.
    default void fill(@Nullable PlatformDoings doings) {}

    /// Saves what is being edited, before another platform is shown.
    default void commit() {}
}
