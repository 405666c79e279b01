package app.klatch.log;

import app.klatch.interactions.InteractionRow;
import java.util.List;

/// One line of the log: the entry, and everybody it was with.
public record LogRow(InteractionRow entry, List<PersonChoice> people) {
    public LogRow {
        people = List.copyOf(people);
    }

    long id() {
        return entry.id();
    }
}
