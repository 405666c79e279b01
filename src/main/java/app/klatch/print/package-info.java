/// Paper: a document of titles, sections and lines, laid out on pages by a pure rule, printed by the system or saved as a page
/// for any browser. Black on white. Imports ui and db only; whoever prints makes a [app.klatch.print.PrintDocument] and hands
/// it to [app.klatch.print.Printing]. Begin at [app.klatch.print.PaginationRule].
@NullMarked
package app.klatch.print;

import org.jspecify.annotations.NullMarked;
