package app.klatch.evidence;

/// What happened on a platform in all: two-way interactions, pitches, and the broadcasts that count for nobody else.
public record PlatformTalks(int conversations, int pitches, int broadcasts) {}
