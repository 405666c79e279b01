/// The file: opening, migrating, transactions, undo, and telling others what changed. Imports no feature; only this room
/// and the `*Repository` classes know Jdbi and SQLite. Begin at [app.klatch.db.Database].
@NullMarked
package app.klatch.db;

import org.jspecify.annotations.NullMarked;
