package app.klatch.cli;

import java.nio.file.Path;

/// What the command line leaves to the program's front, which knows the toolkit. Both give the exit code.
public interface Front {
    /// Opens the window on this file and returns when it is closed.
    int window(Path data);

    /// Renders the pictures of every page into this folder, or only those whose name has `only` in it; empty is all.
    int tour(Path folder, String only);
}
