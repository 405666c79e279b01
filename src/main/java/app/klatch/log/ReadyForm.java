package app.klatch.log;

import app.klatch.followups.StepWords.Step;
import app.klatch.interactions.VagueDay;
import org.jspecify.annotations.Nullable;

/// A form that can be saved: what was typed, and what its words mean. `minutes` and `step` are null when none were said.
record ReadyForm(FormDraft said, VagueDay day, @Nullable Integer minutes, @Nullable Step step) {}
