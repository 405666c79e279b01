/// The door in: one small reader for each format, and the writer that recognises who is there already. May import people, db
/// and names. Begin at [app.klatch.transfer.VCardImport].
@NullMarked
package app.klatch.transfer;

import org.jspecify.annotations.NullMarked;
