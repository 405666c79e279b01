package app.klatch.evidence;

/// How many two-way interactions and pitches there were with a person so far.
public record Talks(long personId, String name, int twoWay, int pitches) {}
