package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;
import app.klatch.plates.StandingRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who is left when the People page is narrowed down.
final class PeopleFilterRepository {
    static final String WAITING = "WITH " + WaitingSql.WAITING + " SELECT person_id FROM waiting";
    static final String WITH_ROLE = "SELECT person_id FROM role WHERE name = :role";

    private final Database database;
    private final PersonRowRepository rows;
    private final Clock clock;

    PeopleFilterRepository(Database database, PersonRowRepository rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /// Everybody, or everybody archived, who passes all of the filters and has all of the roles.
    Set<Long> passing(Set<PeopleFilter> filters, Set<String> roles, boolean archived) {
        Set<Long> all = new HashSet<>(rows.everybody(PeopleSort.BY_NAME, archived));
        filters.forEach(filter -> all.retainAll(passing(filter, archived)));
        roles.forEach(role -> all.retainAll(withRole(role)));
        return all;
    }

    private Set<Long> passing(PeopleFilter filter, boolean archived) {
        LocalDate today = LocalDate.now(clock);
        return switch (filter) {
            case WAITING -> database.read(h -> h.createQuery(WAITING).bind("today", today)
                    .bind("since", today.minusDays(WaitingSql.DAYS_BACK)).mapTo(Long.class).set());
            case HALF_COIN -> database.read(h -> h.createQuery(PersonRowSql.halfCoins(archived ? PersonRowSql.ARCHIVED : PersonRowSql.LISTED))
                    .bind("today", today).mapTo(Long.class).set());
            case FALLEN -> plates(plate -> plate.standing().state() == State.FALLEN);
            case RESTING -> plates(plate -> plate.standing().state() == State.RESTING);
        };
    }

    /// Every role that somebody has.
    List<String> rolesInUse() {
        return database.read(h -> h.createQuery(RoleRepository.IN_USE).mapTo(String.class).list());
    }

    private Set<Long> withRole(String role) {
        return database.read(h -> h.createQuery(WITH_ROLE).bind("role", role).mapTo(Long.class).set());
    }

    private Set<Long> plates(Predicate<PlateOnDay> which) {
        return new StandingRepository(database).everybody(LocalDate.now(clock)).stream()
                .filter(which).map(PlateOnDay::personId).collect(Collectors.toSet());
    }
}
