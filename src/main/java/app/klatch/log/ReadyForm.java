package app.klatch.log;

import app.klatch.followups.SaidStep;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.VagueDay;
import app.klatch.platforms.Side;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form that can be saved: what was typed, and what its words mean. `minutes` and `step` are null when none were said.
record ReadyForm(FormDraft said, VagueDay day, @Nullable Integer minutes, @Nullable SaidStep step) {
    /// What it is kept as when it has not happened yet: the note, else what there is of it.
    String asPlan() {
        String text = Stream.of(said.note(), said.outcome()).filter(words -> !words.isBlank()).map(String::strip)
                .collect(Collectors.joining("; "));
        return !text.isEmpty() || said.place() == null ? text : said.place().name();
    }

    /// Whether it may be a gathering: at a place in person, on a day that is known.
    boolean mayBeGathering() {
        return said.place() != null && said.place().side() == Side.IN_PERSON && day.precision() == DatePrecision.DAY;
    }
}
