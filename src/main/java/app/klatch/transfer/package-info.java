/// The doors in and out: one small reader for each format and the writer that recognises who is there already; the export of
/// everything; and the calendar. May import people, followups, the records of review, db and names, and is handed to review by App.
/// Begin at [app.klatch.transfer.VCardImport], [app.klatch.transfer.JsonExport] and [app.klatch.transfer.ICalendarExport].
@NullMarked
package app.klatch.transfer;

import org.jspecify.annotations.NullMarked;
