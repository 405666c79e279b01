package app.klatch.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is open with somebody and may be done by a talk with them: a next step, mine or theirs, or a line for the next talk, which has
/// no day.
public record OpenStep(Tick tick, long personId, String person, Owner owner, @Nullable LocalDate due, String text) {
    private static final int LONGEST = 80;

    /// "send the deck", or "the next step" of which only the day was said; a very long one is cut.
    public String shownText() {
        String said = text.isBlank() ? "the next step" : text.strip();
        return said.codePointCount(0, said.length()) <= LONGEST ? said : said.substring(0, said.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
