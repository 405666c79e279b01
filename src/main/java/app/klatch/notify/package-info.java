/// One word in the morning through the system's own notifications, for whoever wants it. Imports dates, db, ui and week; only
/// settings and the window know it. Begin at [app.klatch.notify.MorningRule].
@NullMarked
package app.klatch.notify;

import org.jspecify.annotations.NullMarked;
