package app.klatch.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days on which work is done. The end of the week is the last of them.
public record WorkWeek(Set<DayOfWeek> days) {

    public WorkWeek {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A week needs at least one work day");
        }
    }

    public static WorkWeek mondayToFriday() {
        return new WorkWeek(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY));
    }

    public boolean isWorkDay(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /// The last work day of the week (Monday to Sunday) in which `day` lies.
    public LocalDate lastOfWeek(LocalDate day) {
        LocalDate last = day.with(DayOfWeek.SUNDAY);
        return isWorkDay(last) ? last : previous(last);
    }

    public LocalDate firstOfWeek(LocalDate day) {
        LocalDate first = day.with(DayOfWeek.MONDAY);
        return isWorkDay(first) ? first : next(first);
    }

    public LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return isWorkDay(next) ? next : next(next);
    }

    public LocalDate previous(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        return isWorkDay(previous) ? previous : previous(previous);
    }
}
