package app.klatch.today;

import app.klatch.platforms.Gathering;
import org.jspecify.annotations.Nullable;

/// The next gathering, on the page for a fortnight before. It is of nobody: its `personId` is 0.
record NextGatheringRow(Gathering gathering) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(Section.GATHERING, gathering.platformId());
    }

    @Override
    public long personId() {
        return 0;
    }

    @Override
    public String name() {
        return gathering.title();
    }

    @Override
    public @Nullable String company() {
        return gathering.name() == null ? null : gathering.platform();
    }
}
