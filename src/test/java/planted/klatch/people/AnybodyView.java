package planted.klatch.people;

/// Planted: a view must not see a repository.
record AnybodyView(AnybodyRepository people) {}
