/// Follow-ups: dated next steps, mine or theirs, and the offer to be done with them after a talk ([app.klatch.followups.StepOffers]).
/// May import interactions, plates, people, platforms, dates, db and ui.
@NullMarked
package app.klatch.followups;

import org.jspecify.annotations.NullMarked;
