package app.klatch.log;

import app.klatch.followups.SaidStep;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.VagueDay;
import app.klatch.platforms.Side;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A form that can be saved: what was typed, and what its words mean. `hour`, `minutes` and `step` are null when none were said; an
/// entry keeps no hour, but what is planned does.
record ReadyForm(FormDraft said, VagueDay day, @Nullable LocalTime hour, @Nullable Integer minutes, @Nullable SaidStep step) {
    /// Whether it may be a gathering: at a place in person, on a day that is known.
    boolean mayBeGathering() {
        return said.place() != null && said.place().side() == Side.IN_PERSON && day.precision() == DatePrecision.DAY;
    }
}
