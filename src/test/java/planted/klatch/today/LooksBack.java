package planted.klatch.today;

import planted.klatch.people.Anybody;

/// Planted: the other half of a cycle.
public record LooksBack(Anybody anybody) {}
