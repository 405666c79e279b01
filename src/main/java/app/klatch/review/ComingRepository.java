package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.SeriesRepository;
import app.klatch.prepare.Expected;
import app.klatch.prepare.ExpectedRepository;
import app.klatch.review.ReviewItem.Ask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Step 8: the gatherings of the seven days to come, with who is expected and one thing to ask each.
final class ComingRepository {
    private static final int DAYS = 7;
    static final int MOST = 12;

    static final String GUESTS = """
            SELECT p.id AS person_id, %s AS name,
              (SELECT l.text FROM agenda_line l WHERE l.person_id = p.id AND l.closed_at IS NULL ORDER BY l.id LIMIT 1) AS agenda,
              next.text AS step, next.owner = 'THEM' AS theirs,
              (SELECT n.name FROM interest n WHERE n.person_id = p.id AND +n.sort = 'LOOKS_FOR' ORDER BY n.id LIMIT 1) AS looks_for,
              (SELECT i.note FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id
                WHERE ip.person_id = p.id AND i.stance <> 'BROADCAST' AND i.happened_on <= :today AND i.note <> ''
                ORDER BY i.happened_on DESC, i.id DESC LIMIT 1) AS topic
            FROM json_each(:people) chosen CROSS JOIN person p ON p.id = chosen.value
            LEFT JOIN follow_up next ON next.id = (SELECT f.id FROM follow_up f WHERE f.person_id = p.id AND %s AND f.text <> ''
              ORDER BY f.wanted, f.id LIMIT 1)""".formatted(PersonRepository.SHOWN_NAME, OpenSql.WANTED);

    static final String UIDS = """
            SELECT 'g' || g.id AS key, g.uid FROM json_each(:gatherings) CROSS JOIN gathering g ON g.id = value
            UNION ALL SELECT 's' || s.id, s.uid FROM json_each(:series) CROSS JOIN series s ON s.id = value""";

    private static final RowMapper<Guest> GUEST = ConstructorMapper.of(Guest.class);

    private final Handle handle;
    private final SeriesRepository series;
    private final Decided decided;
    private final Set<String> subjects = new HashSet<>();

    ComingRepository(Handle handle, SeriesRepository series, Decided decided) {
        this.handle = handle;
        this.series = series;
        this.decided = decided;
    }

    Sweep sweep(Database database, LocalDate today) {
        List<Gathering> coming = PlannedDays.between(database, today.plusDays(1), today.plusDays(DAYS));
        List<Gathering> shown = coming.stream().limit(MOST).toList();
        ExpectedRepository expected = new ExpectedRepository(database);
        List<Expected> people = shown.stream().map(gathering -> expected.of(gathering, today)).toList();
        List<List<Guest>> guests = guests(handle, people, today);
        Map<String, String> uids = uids(handle, shown);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            found.add(found(shown.get(i), subject(shown.get(i), uids), people.get(i), guests.get(i), today));
        }
        return new Sweep(found, coming.size() - shown.size());
    }

    /// Of each gathering those expected, in their order.
    private static List<List<Guest>> guests(Handle h, List<Expected> expected, LocalDate today) {
        List<Long> people = expected.stream().flatMap(one -> one.people().stream()).distinct().toList();
        Map<Long, Guest> guests = new HashMap<>();
        h.createQuery(GUESTS).bind("people", people.toString()).bind("today", today).map(GUEST).forEach(guest -> guests.put(guest.personId(), guest));
        return expected.stream().map(one -> one.people().stream().map(guests::get).filter(Objects::nonNull).toList()).toList();
    }

    /// By "g" and the id of a gathering, "s" and the id of a series.
    static Map<String, String> uids(Handle h, List<Gathering> gatherings) {
        Map<String, String> uids = new HashMap<>();
        h.createQuery(UIDS).bind("gatherings", gatherings.stream().map(Gathering::id).toList().toString())
                .bind("series", gatherings.stream().map(Gathering::seriesId).filter(id -> id != null).toList().toString())
                .map((row, _) -> uids.put(row.getString("key"), row.getString("uid"))).list();
        return uids;
    }

    /// Of a series by the date it stands for, so that it stays the same when it is stored or moved. Files of before may have decided a
    /// stored one by its own uid.
    private String subject(Gathering gathering, Map<String, String> uids) {
        String own = "gathering:" + uids.get("g" + gathering.id());
        if (gathering.seriesId() == null || (gathering.isStored() && decided.has(ReviewStep.NEXT_WEEK, own))) {
            return own;
        }
        LocalDate date = series.dateOf(gathering.seriesId(), gathering.happenedOn()).orElse(gathering.happenedOn());
        String ofSeries = "series:" + uids.get("s" + gathering.seriesId()) + ":" + date;
        return subjects.add(ofSeries) ? ofSeries : own;
    }

    private static Found found(Gathering gathering, String subject, Expected expected, List<Guest> guests, LocalDate today) {
        List<Ask> asks = guests.stream().map(guest -> new Ask(guest.personId(), guest.name(), AskRule.of(guest))).toList();
        return Found.named(ReviewKind.GATHERING, subject, gathering.id(), gathering.title(), AskRule.where(gathering),
                AskRule.reason(gathering, expected, today), new Coming(gathering, asks));
    }

    /// Somebody expected, with all that might be asked.
    public record Guest(long personId, String name, @Nullable String agenda, @Nullable String step, boolean theirs,
            @Nullable String looksFor, @Nullable String topic) {}
}
