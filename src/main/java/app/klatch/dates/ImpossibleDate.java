package app.klatch.dates;

/// Where something stood that has the shape of a date but is on no calendar ("31 Feb", "2/29/2014").
/// Offsets are UTF-16 indexes, end exclusive.
public record ImpossibleDate(int start, int end) {
}
