package app.klatch.plateboard;

import app.klatch.ui.Action;

/// Something that can be done about a plate; `caption` stands beside its key.
record PlateKey(Action action, String caption) {}
