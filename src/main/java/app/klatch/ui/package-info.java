/// What every screen shares: work in the background, FXML loading, asking and telling, the theme and the small controls.
/// Imports no feature. Begin at [app.klatch.ui.Background] and theme.css.
@NullMarked
package app.klatch.ui;

import org.jspecify.annotations.NullMarked;
