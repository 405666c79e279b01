/// One window per file: a second start brings the first window to the front. The only room that may use sockets, and only
/// local ones (Unix domain). Imports nothing of Klatch. Begin at [app.klatch.instance.Instance].
@NullMarked
package app.klatch.instance;

import org.jspecify.annotations.NullMarked;
