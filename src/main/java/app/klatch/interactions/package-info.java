/// Interactions: one log entry each, with whom, where, how and in what stance. May import people, platforms, db and ui.
@NullMarked
package app.klatch.interactions;

import org.jspecify.annotations.NullMarked;
