/// Plates: how often to keep in touch with a person. May import people, platforms, interactions, db and ui.
@NullMarked
package app.klatch.plates;

import org.jspecify.annotations.NullMarked;
