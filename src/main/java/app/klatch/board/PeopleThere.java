package app.klatch.board;

import java.time.YearMonth;
import java.util.Map;

/// How many people are on a platform, without the archived, and how many came in each month, counting those too.
public record PeopleThere(int count, Map<YearMonth, Integer> newcomers) {
    public PeopleThere {
        newcomers = Map.copyOf(newcomers);
    }
}
