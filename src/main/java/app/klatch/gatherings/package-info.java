/// The page of a gathering: who is there, what came of it, and creating one. May import the rooms of the nouns it shows
/// (people, platforms, interactions, followups), the log, the capture bar, dates and ui.
/// Begin at [app.klatch.gatherings.GatheringViewModel] and GatheringView.fxml.
@NullMarked
package app.klatch.gatherings;

import org.jspecify.annotations.NullMarked;
