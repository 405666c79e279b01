package app.klatch.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who is on a platform; `lastOn` is when we last had to do with each other there, null when only a handle is known.
public record PersonThere(long id, String name, @Nullable String company, @Nullable LocalDate lastOn) {}
