/// Today: what wants the owner now, and one key for each thing to do about it. May import the nouns' rooms, dates, db and
/// ui. Begin at [app.klatch.today.TodayViewModel]; the words on the page come from [app.klatch.today.ReasonRule] and
/// [app.klatch.today.SummaryRule].
@NullMarked
package app.klatch.today;

import org.jspecify.annotations.NullMarked;
