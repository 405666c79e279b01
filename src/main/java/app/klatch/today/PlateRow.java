package app.klatch.today;

import app.klatch.plates.PlateOnDay;
import org.jspecify.annotations.Nullable;

/// A plate that wobbles or fell.
record PlateRow(long personId, String name, @Nullable String company, PlateOnDay plate) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(Section.PLATES, personId);
    }
}
