package app.klatch.board;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// Who is on a platform, the latest first and without the archived, and how many came in each month, counting those too.
public record PeopleThere(List<PersonThere> people, Map<YearMonth, Integer> newcomers) {
    public PeopleThere {
        people = List.copyOf(people);
        newcomers = Map.copyOf(newcomers);
    }
}
