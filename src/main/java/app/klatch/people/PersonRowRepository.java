package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.interactions.TalkSql;
import app.klatch.interactions.VagueDaySql;
import app.klatch.people.PeopleSort.Column;
import app.klatch.plates.PlateFacts;
import app.klatch.plates.StandingRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// The lines of the People page: who is on it, in which order, and what each line says. Orders are lists of ids, quick for
/// 100,000 people; lines are computed for the few that are looked at, all in one query.
public final class PersonRowRepository {
    /// Whether interaction `i` was two-way.
    public static final String TWO_WAY = TalkSql.TWO_WAY;

    /// Whether interaction `i` was face to face: as its channel says, else as the side of its platform `pl` does; null when
    /// neither is known. Everything at a distance, a phone call too, belongs to the online face of the coin.
    public static final String FACE_TO_FACE =
            "(CASE WHEN i.channel IS NOT NULL THEN i.channel = 'IN_PERSON' ELSE pl.side = 'IN_PERSON' END)";

    private final Database database;
    private final Clock clock;
    private final StandingRepository standings;

    public PersonRowRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.standings = new StandingRepository(database);
    }

    /// Narrows lists of the same file down.
    PeopleFilterRepository filters() {
        return new PeopleFilterRepository(database, this, clock);
    }

    /// The lines of these people, in this order; who is gone is left out.
    public List<PersonRow> rows(List<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(h -> {
            Map<Long, PlateFacts> plates = standings.of(ids, today());
            return asked(h, PersonRowSql.ROWS).bind("ids", ids.toString()).map((row, _) -> line(row, plates)).list();
        });
    }

    /// By hand: far quicker than by reflection.
    private static PersonRow line(ResultSet row, Map<Long, PlateFacts> plates) throws SQLException {
        return new PersonRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5), row.getBoolean(6),
                plates.get(row.getLong(1)),
                read(row.getString(7), LocalDate::parse), read(row.getString(8), LocalDate::parse),
                read(row.getString(9), VagueDaySql::read), read(row.getString(10), LocalDate::parse),
                row.getString(11), row.getBoolean(12), Instant.parse(row.getString(13)), row.getBoolean(14), row.getString(15));
    }

    public Optional<PersonRow> find(long id) {
        return rows(List.of(id)).stream().findFirst();
    }

    /// Everybody, or everybody archived, in order.
    public List<Long> everybody(PeopleSort sort, boolean archived) {
        String chosen = archived ? PersonRowSql.ARCHIVED : PersonRowSql.LISTED;
        List<Long> ids = database.read(h -> ids(asked(h, PersonRowSql.ordered(chosen, sort))));
        return sort.column() == Column.PLATE ? byPlate(ids, sort.descending()) : ids;
    }

    /// These people in another order.
    public List<Long> sorted(List<Long> these, PeopleSort sort) {
        List<Long> ids = database.read(h -> ids(
                asked(h, PersonRowSql.ordered(PersonRowSql.THESE, sort)).bind("ids", these.toString())));
        return sort.column() == Column.PLATE ? byPlate(ids, sort.descending()) : ids;
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("person", "contact_point", "presence", "interaction", "interaction_person",
                "platform", "gathering", "attendance", "follow_up", "plate", "role", "setting"), action);
    }

    /// By the share of the ideal interval that is left, least first; who has no plate keeps the order given, after the others.
    private List<Long> byPlate(List<Long> ids, boolean descending) {
        Map<Long, Double> left = new HashMap<>();
        standings.everybody(LocalDate.now(clock)).forEach(plate -> left.put(plate.personId(), -plate.standing().slipped()));
        Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Long> sorted = new ArrayList<>(ids);
        sorted.sort(Comparator.comparing(left::get, Comparator.nullsLast(order)));
        return sorted;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    /// Not every order asks for the day.
    private Query asked(Handle handle, String sql) {
        return handle.createQuery(sql).configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("today", LocalDate.now(clock));
    }

    private static List<Long> ids(Query query) {
        String text = query.mapTo(String.class).one();
        List<Long> ids = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            ids.add(Long.parseLong(text, start, end, 10));
            start = end + 1;
        }
        return ids;
    }
}
