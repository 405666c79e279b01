package app.klatch.demo;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An interaction of the sample log. `place` is a platform's name.
record Talk(LocalDate day, @Nullable String place, Channel channel, Stance stance, @Nullable Starter startedBy, String note, Detail detail) {
    Talk startedBy(Starter starter) {
        return new Talk(day, place, channel, stance, starter, note, detail);
    }
}
