/// Plates: how often to keep in touch with a person, and how that stands on a day. Imports interactions, week, dates, ui and db; people and pages use it.
/// Begin at [app.klatch.plates.PlateRule].
@NullMarked
package app.klatch.plates;

import org.jspecify.annotations.NullMarked;
