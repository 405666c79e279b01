package app.klatch.demo;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Throws what more is known of a talk of the crowd.
final class Details {
    private static final double WITH_ANOTHER = 0.04;
    private static final int OLD_DAYS = 700;

    private final Words words;
    private final LocalDate today;
    private final List<LocalDate> met = new ArrayList<>();

    Details(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /// Somebody more in the list, first met on this day.
    void add(LocalDate day) {
        met.add(day);
    }

    Detail of(LocalDate day, Channel channel, Stance stance) {
        boolean spoken = channel == Channel.IN_PERSON || channel == Channel.ONLINE_MEETING || channel == Channel.PHONE;
        Depth depth = depth(spoken);
        Integer minutes = sometimes(spoken, 0.4, () -> (depth == Depth.REAL ? 15 : 5) * (1 + words.below(4)));
        Boolean enjoyed = sometimes(spoken, 0.3, () -> words.chance(0.9));
        String outcome = sometimes(stance != Stance.BROADCAST, 0.08, () -> words.one("outcome"));
        return new Detail(precision(day, channel), depth, minutes, enjoyed, outcome, spoken ? another(day) : List.of(),
                spoken && words.chance(0.3));
    }

    private <T> @Nullable T sometimes(boolean possible, double share, Supplier<T> value) {
        return possible && words.chance(share) ? value.get() : null;
    }

    private @Nullable Depth depth(boolean spoken) {
        if (!spoken || words.chance(0.5)) {
            return null;
        }
        return words.chance(0.4) ? Depth.REAL : Depth.SURFACE;
    }

    /// Of calls and letters long ago the day is not always known.
    private DatePrecision precision(LocalDate day, Channel channel) {
        boolean old = channel != Channel.IN_PERSON && day.isBefore(today.minusDays(OLD_DAYS));
        return old && words.chance(0.3) ? DatePrecision.ABOUT : DatePrecision.DAY;
    }

    private List<Integer> another(LocalDate day) {
        if (met.isEmpty() || !words.chance(WITH_ANOTHER)) {
            return List.of();
        }
        int place = words.below(met.size());
        return met.get(place).isAfter(day) ? List.of() : List.of(place);
    }
}
