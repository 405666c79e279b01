package app.klatch.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Where a date stood in a text and what it means. Offsets are UTF-16 indexes, end exclusive; `time` is null when only
/// a day was said.
public record DateFound(int start, int end, LocalDate date, @Nullable LocalTime time) {
}
