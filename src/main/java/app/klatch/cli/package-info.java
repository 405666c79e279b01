/// The command line: the same use cases without the window. May import every room but loads no JavaFX beyond javafx.base;
/// only [app.klatch.Main] knows it. Begin at [app.klatch.cli.Cli]; each command is one small class.
@NullMarked
package app.klatch.cli;

import org.jspecify.annotations.NullMarked;
