package app.klatch.today;

import app.klatch.ui.Action;

/// Something that can be done about a row, and how its keycap is called. One that is not `capped` has no keycap, but a place in the
/// row's menu, the palette and the keys help.
record Deed(Action action, String caption, boolean capped) {}
