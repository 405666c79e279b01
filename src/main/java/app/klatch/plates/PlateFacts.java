package app.klatch.plates;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that [PlateRule] goes by. `last` is the newest interaction that fills the plate, `firstMet` the first meeting at all (a
/// gathering to come doesn't count yet), `added` the day the person was written down, in the zone of that writing: both are asked for
/// only while nothing filled it. `snoozedOn` is the day on which a snooze was set; `spread` is there when the plate starts from a gathering of several.
public record PlateFacts(
        Plate plate,
        @Nullable LocalDate last,
        @Nullable LocalDate firstMet,
        @Nullable LocalDate added,
        @Nullable LocalDate snoozedUntil,
        @Nullable LocalDate snoozedOn,
        @Nullable LocalDate skippedOn,
        @Nullable LocalDate restingSince,
        @Nullable Spread spread) {

    /// The day that rule 2 gives to a plate, as long as its round starts on `from`.
    public record Spread(LocalDate from, LocalDate due) {}

    /// A plate that was neither snoozed nor skipped, doesn't rest and starts from no gathering.
    public static PlateFacts plain(Plate plate, @Nullable LocalDate last, @Nullable LocalDate firstMet, LocalDate added) {
        return new PlateFacts(plate, last, firstMet, added, null, null, null, null, null);
    }

    PlateFacts spreadBy(@Nullable Spread days) {
        return new PlateFacts(plate, last, firstMet, added, snoozedUntil, snoozedOn, skippedOn, restingSince, days);
    }

    public boolean rests() {
        return restingSince != null;
    }

    /// Since when the running round counts: from the last that filled the plate, none yet: from the first meeting, else from the
    /// day added; or from the day it was let go without a touch, when that is later.
    public LocalDate start(LocalDate today) {
        LocalDate met = firstMet == null || firstMet.isAfter(today) ? added : firstMet;
        LocalDate start = last == null ? Objects.requireNonNull(met, "never talked with and never written down") : last;
        return skippedOn != null && skippedOn.isAfter(start) ? skippedOn : start;
    }

    /// Whether the round that is running was begun by letting the one before go.
    public boolean wasSkipped(LocalDate today) {
        return skippedOn != null && (last == null || skippedOn.isAfter(last)) && start(today).equals(skippedOn);
    }

    /// Until when the plate keeps quiet; null when it doesn't: nothing was said, the day has come, or it was filled since.
    public @Nullable LocalDate quietUntil(LocalDate today) {
        boolean over = snoozedUntil == null || !snoozedUntil.isAfter(today);
        boolean filled = last != null && snoozedOn != null && !last.isBefore(snoozedOn);
        return over || filled ? null : snoozedUntil;
    }
}
