/// The log: the one form that logs or edits an interaction wherever it stands, and the page of the whole log. May import
/// interactions, followups, evidence, people, platforms, dates, ui and db. Begin at [app.klatch.log.InteractionForms].
@NullMarked
package app.klatch.log;

import org.jspecify.annotations.NullMarked;
