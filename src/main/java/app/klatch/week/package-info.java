/// The owner's week: which days are work days, and when it is looked back on. Imports dates and db.
@NullMarked
package app.klatch.week;

import org.jspecify.annotations.NullMarked;
