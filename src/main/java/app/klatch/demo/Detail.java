package app.klatch.demo;

import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What more is known of a talk. `with` are the places in the list of whoever else took part, all further up; `settled` is a
/// meeting of which the owner said that it needs no next step.
record Detail(
        DatePrecision precision,
        @Nullable Depth depth,
        @Nullable Integer minutes,
        @Nullable Boolean enjoyed,
        @Nullable String outcome,
        List<Integer> with,
        boolean settled) {
    static final Detail NONE = new Detail(DatePrecision.DAY, null, null, null, null, List.of(), false);

    Detail {
        with = List.copyOf(with);
    }

    /// Whether the day is one at which something can have been held.
    boolean hasDay() {
        return precision == DatePrecision.DAY || precision == DatePrecision.ABOUT;
    }
}
