/// The doors in and out: one small reader for each format and the writer that recognises who is there already; and the export of
/// everything. May import people, db and names. Begin at [app.klatch.transfer.VCardImport] and [app.klatch.transfer.JsonExport].
@NullMarked
package app.klatch.transfer;

import org.jspecify.annotations.NullMarked;
