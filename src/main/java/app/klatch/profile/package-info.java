/// The page of one person: everything known, the log, the next steps, all edited in place. May import the rooms of the
/// nouns it shows (people, platforms, interactions, followups, plates, introductions), dates and ui.
/// Begin at [app.klatch.profile.ProfileViewModel] and ProfileView.fxml.
@NullMarked
package app.klatch.profile;

import org.jspecify.annotations.NullMarked;
