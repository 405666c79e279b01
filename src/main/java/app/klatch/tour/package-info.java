/// Renders every page to PNG without a display, light and dark, for the README and for looking at one's own work.
/// Begin at [app.klatch.tour.Tour].
@NullMarked
package app.klatch.tour;

import org.jspecify.annotations.NullMarked;
