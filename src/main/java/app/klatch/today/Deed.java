package app.klatch.today;

import app.klatch.ui.Action;

/// Something that can be done about a row, and how its keycap is called.
record Deed(Action action, String caption) {}
