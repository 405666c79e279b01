/// Introductions: who led me to whom, the edges of the "traces back to" tree. May import people, platforms, db and ui.
@NullMarked
package app.klatch.introductions;

import org.jspecify.annotations.NullMarked;
