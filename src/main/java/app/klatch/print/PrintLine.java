package app.klatch.print;

/// One thing: what it is in the left column (empty: like the line above), and the words, broken into lines where they are long.
public record PrintLine(String label, String text) {}
