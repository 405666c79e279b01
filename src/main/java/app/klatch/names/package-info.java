/// Parts of a person's name, and names folded for comparing. Pure; imports nothing of Klatch. Begin at
/// [app.klatch.names.NameParser].
@NullMarked
package app.klatch.names;

import org.jspecify.annotations.NullMarked;
