package app.klatch.board;

import app.klatch.interactions.VagueDay;
import org.jspecify.annotations.Nullable;

/// Somebody who is on a platform; `lastOn` is when we last had to do with each other there, as exactly as it is remembered, null when only a handle is known.
public record PersonThere(long id, String name, @Nullable String company, @Nullable VagueDay lastOn) {}
