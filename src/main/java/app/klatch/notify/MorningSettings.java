package app.klatch.notify;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Whether and when to say a word in the morning. `told` is the day of the last one; `problem` is why the system showed
/// nothing when it was last asked, null when it did.
public record MorningSettings(boolean on, LocalTime at, @Nullable LocalDate told, @Nullable String problem) {
    /// Silent until the owner wants it.
    public static final MorningSettings DEFAULT = new MorningSettings(false, LocalTime.of(9, 0), null, null);
}
