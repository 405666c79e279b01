package app.klatch.evidence;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes evidence for the tables of the rules, as of Friday, 20 November 2026.
final class Said {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private LocalDate since = FRIDAY;
    private Facts facts = Facts.NONE;

    Said talk(int daysAgo, @Nullable Channel channel) {
        return entry(daysAgo, Stance.TALKED, channel, null);
    }

    Said entry(int daysAgo, Stance stance, @Nullable Channel channel, @Nullable String words) {
        return add(new Entry(entries.size() + 1L, FRIDAY.minusDays(daysAgo), DatePrecision.DAY, stance, channel, null, null, null, null, null, words));
    }

    Said at(int daysAgo, String platform, PlatformKind kind, Side side) {
        return on(daysAgo, Stance.TALKED, platform, kind, side);
    }

    Said on(int daysAgo, Stance stance, String platform, PlatformKind kind, Side side) {
        return add(new Entry(entries.size() + 1L, FRIDAY.minusDays(daysAgo), DatePrecision.DAY, stance, null, platform, kind, side, null, null, null));
    }

    Said add(Entry entry) {
        entries.add(entry);
        return this;
    }

    Said promise(Promise promise) {
        promises.add(promise);
        return this;
    }

    Said since(LocalDate day) {
        since = day;
        return this;
    }

    Said facts(Facts known) {
        facts = known;
        return this;
    }

    Evidence evidence() {
        List<Entry> newestFirst = entries.stream()
                .sorted(Comparator.comparing(Entry::on).thenComparingLong(Entry::id).reversed()).toList();
        return new Evidence(since, newestFirst, promises, facts);
    }
}
