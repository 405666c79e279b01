package app.klatch.dates;

/// Where a cadence stood in a text and what it means. Offsets are UTF-16 indexes, end exclusive.
public record CadenceFound(int start, int end, Cadence cadence) {
}
