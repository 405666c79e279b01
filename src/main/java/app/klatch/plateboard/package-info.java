/// The Plates page: every plate there is, those that slipped furthest first, with a key for everything that can be done about one.
/// Imports plates, interactions, followups (for the words of a snooze), log (for the form), people, dates, ui and db. Begin at
/// [app.klatch.plateboard.PlateBoardViewModel].
@NullMarked
package app.klatch.plateboard;

import org.jspecify.annotations.NullMarked;
