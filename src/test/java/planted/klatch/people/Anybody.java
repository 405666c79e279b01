package planted.klatch.people;

import planted.klatch.today.LooksBack;

/// Planted: half of a cycle.
public record Anybody(LooksBack back) {}
