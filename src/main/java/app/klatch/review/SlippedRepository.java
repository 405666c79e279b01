package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.people.OpenSql;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;
import app.klatch.plates.StandingRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Step 5: the plates that slipped furthest in proportion to their ideal. Twenty a week can be lifted; the rest is counted.
final class SlippedRepository {
    static final int MOST = 20;

    /// With whom something is due: they have their turn there.
    static final String DUE = "SELECT f.person_id FROM follow_up f WHERE " + OpenSql.WANTED + " AND f.wanted <= :today";

    static final String UIDS = "SELECT p.id, p.uid FROM json_each(:people) CROSS JOIN person p ON p.id = value";

    private SlippedRepository() {}

    static Sweep sweep(Handle h, Database database, LocalDate today, Turns turns) {
        Set<Long> elsewhere = new HashSet<>(h.createQuery(DUE).bind("today", today).mapTo(Long.class).list());
        List<PlateOnDay> slipped = new StandingRepository(database).slipping(today).stream()
                .filter(plate -> !turns.has(plate.personId()) && !elsewhere.contains(plate.personId())).toList();
        List<PlateOnDay> shown = slipped.stream().limit(MOST).toList();
        Map<Long, String> uids = new HashMap<>();
        h.createQuery(UIDS).bind("people", shown.stream().map(PlateOnDay::personId).toList().toString())
                .map((row, _) -> uids.put(row.getLong("id"), row.getString("uid"))).list();
        List<Found> found = new ArrayList<>();
        shown.forEach(plate -> found.add(new Found(ReviewKind.PLATE, "plate:" + uids.get(plate.personId()), plate.personId(),
                plate.personId(), 0, null, "", reason(plate), plate, null, null)));
        return new Sweep(found, slipped.size() - shown.size());
    }

    private static String reason(PlateOnDay plate) {
        return ReviewTexts.sentence((plate.standing().state() == State.NEVER ? "not talked with yet; " : "") + plate.reason());
    }
}
