package app.klatch.today;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A plate that wobbles or fell. `last` is the last talk; null when there was none yet.
record PlateRow(
        long personId,
        String name,
        @Nullable String company,
        Plate plate,
        PlateStanding standing,
        @Nullable LocalDate last) implements TodayRow {
    @Override
    public RowKey key() {
        return new RowKey(Section.PLATES, personId);
    }
}
