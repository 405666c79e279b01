package app.klatch.capture;

/// Why a line cannot be saved: a word for machines ("empty", "no person", "still to come", "too long") and a sentence for people.
public record CaptureError(String word, String sentence) {}
