package planted.klatch.db;

import planted.klatch.people.Anybody;

/// Planted: db must not know a feature.
record KnowsAFeature(Anybody anybody) {}
