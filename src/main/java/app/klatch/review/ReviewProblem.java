package app.klatch.review;

import org.jspecify.annotations.Nullable;

/// Why an item came back, and what was typed about it; no line when it was a key alone.
record ReviewProblem(String sentence, @Nullable ReviewLine line, String typed) {}
