/// The front door: [app.klatch.Main] hands the arguments to the command line or to the window, [app.klatch.App] makes
/// every object in order, the pages in [app.klatch.Pages]. May import every room; nobody imports it. Begin at Main.
@NullMarked
package app.klatch;

import org.jspecify.annotations.NullMarked;
