/// The window: the rail, the slot of the capture bar, which page is shown, toasts, questions, the command palette and the
/// keys help. Imports ui only; pages are handed in by App. Begin at [app.klatch.shell.Page] and [app.klatch.shell.ShellView].
@NullMarked
package app.klatch.shell;

import org.jspecify.annotations.NullMarked;
