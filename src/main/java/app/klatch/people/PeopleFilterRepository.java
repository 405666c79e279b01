package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.plates.PlateRule.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is left when the People page is narrowed down.
final class PeopleFilterRepository {
    static final String WAITING = "WITH " + WaitingSql.WAITING + " SELECT person_id FROM waiting";
    static final String PLATED = "SELECT person_id FROM plate";

    private final Database database;
    private final PersonRowRepository rows;
    private final Clock clock;

    PeopleFilterRepository(Database database, PersonRowRepository rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /// Everybody, or everybody archived, who passes all of the filters, of which there is at least one.
    Set<Long> passing(Set<PeopleFilter> filters, boolean archived) {
        Set<Long> all = new HashSet<>(rows.everybody(PeopleSort.BY_NAME, archived));
        filters.forEach(filter -> all.retainAll(passing(filter, archived)));
        return all;
    }

    private Set<Long> passing(PeopleFilter filter, boolean archived) {
        LocalDate today = LocalDate.now(clock);
        return switch (filter) {
            case WAITING -> database.read(h -> h.createQuery(WAITING).bind("today", today)
                    .bind("since", today.minusDays(WaitingSql.DAYS_BACK)).mapTo(Long.class).set());
            case HALF_COIN -> database.read(h -> h.createQuery(PersonRowSql.halfCoins(archived ? PersonRowSql.ARCHIVED : PersonRowSql.LISTED))
                    .mapTo(Long.class).set());
            case FALLEN -> rows.rows(plated()).stream()
                    .filter(row -> row.plate(today, clock.getZone()).state() == State.FALLEN)
                    .map(PersonRow::id).collect(Collectors.toSet());
        };
    }

    private List<Long> plated() {
        return database.read(h -> h.createQuery(PLATED).mapTo(Long.class).list());
    }
}
