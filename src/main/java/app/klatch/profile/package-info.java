/// The page of one person: everything known, the log, the next steps, all edited in place. May import the rooms of the
/// nouns it shows (people, platforms, interactions, followups, plates, introductions), evidence, log, dates and ui. A part that
/// is empty takes no room ([app.klatch.profile.RoomFor]); the row of [app.klatch.profile.AddRow] says what can be added.
/// Begin at [app.klatch.profile.ProfileViewModel] and ProfileView.fxml.
@NullMarked
package app.klatch.profile;

import org.jspecify.annotations.NullMarked;
