/// The file: opening, migrating, transactions, undo, telling others what changed; and [app.klatch.db.WholeFile]
/// for what is written beside it. Imports no feature; only this room
/// and the `*Repository` classes know Jdbi and SQLite. Begin at [app.klatch.db.Database].
@NullMarked
package app.klatch.db;

import org.jspecify.annotations.NullMarked;
