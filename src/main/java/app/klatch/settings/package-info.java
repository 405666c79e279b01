/// The settings page: the owner's choices, each saved as it is made. Imports the rooms whose choices these are, db and ui; only
/// the window knows it. Begin at [app.klatch.settings.SettingsViewModel].
@NullMarked
package app.klatch.settings;

import org.jspecify.annotations.NullMarked;
