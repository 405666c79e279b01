package app.klatch.notify;

import app.klatch.dates.WorkWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Whether it is the moment for the word of the morning: on a work day, from its hour on and for three hours (who starts
/// the program at noon has Today before the eyes), once a day.
public final class MorningRule {
    private static final Duration AS_LONG_AS = Duration.ofHours(3);

    private MorningRule() {}

    /// `now` is the clock on the wall. An hour that daylight saving leaves out is over when it would have been; one that
    /// comes twice is told the first time.
    public static boolean isTime(MorningSettings morning, WorkWeek week, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDateTime from = today.atTime(morning.at());
        return morning.on() && week.isWorkDay(today) && !now.isBefore(from) && now.isBefore(from.plus(AS_LONG_AS))
                && !wasTold(morning.told(), today);
    }

    /// A clock set back over midnight, or a flight to the west, brings no day twice. A day still further ahead was told
    /// while the clock went wrong, and doesn't silence all days until then.
    private static boolean wasTold(@Nullable LocalDate told, LocalDate today) {
        return today.equals(told) || today.plusDays(1).equals(told);
    }
}
