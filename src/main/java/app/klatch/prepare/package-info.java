/// Prepare: before a gathering or a meeting, one page a person on what to remember, derived from the log and printable. May import
/// the nouns' rooms, gatherings, evidence, print, db and ui; gatherings, today, profile and review are led here by App. Begin at
/// [app.klatch.prepare.BriefRule], which says what stands on a page, and [app.klatch.prepare.PrepareViewModel].
@NullMarked
package app.klatch.prepare;

import org.jspecify.annotations.NullMarked;
