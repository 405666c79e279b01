package planted.klatch.people;

/// Planted: what a view must not see.
record AnybodyRepository(String name) {}
