package app.klatch.profile;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A next step as it is typed: "fri send the deck", "call him in 2 weeks", "?mon signed form" when I wait for them.
record FollowUpLine(Owner owner, LocalDate due, @Nullable LocalTime time, String text) {
    /// Empty when there is no day in it.
    static Optional<FollowUpLine> read(String line, DayWords days) {
        String typed = line.strip();
        Owner owner = typed.startsWith("?") ? Owner.THEM : Owner.ME;
        String words = typed.startsWith("?") || typed.startsWith("!") ? typed.substring(1).strip() : typed;
        return days.within(words, Direction.FUTURE)
                .map(found -> new FollowUpLine(owner, found.date(), found.time(), without(words, found)));
    }

    private static String without(String words, DateFound found) {
        String before = words.substring(0, found.start()).strip();
        String after = words.substring(found.end()).replaceFirst("^\\s*[:,;·–-]?\\s*", "").strip();
        String joined = before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
        return joined.replaceFirst("(?i)\\s+(?:on|by|at|until)$", "");
    }
}
