package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.evidence.Entry;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.evidence.ThanksRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The thanks of step 3: something got in the last year and not yet thanked for, newest first.
final class GotRepository {
    static final int MOST = 10;

    static final String UIDS = "SELECT i.id, i.uid FROM json_each(:people) CROSS JOIN interaction i ON i.id = value";

    private GotRepository() {}

    static Sweep sweep(Handle h, Database database, LocalDate today, Turns turns) {
        Map<Long, List<Entry>> due = new ThanksRepository(database).newest(today, turns.people(), MOST);
        Map<Long, String> uids = new HashMap<>();
        h.createQuery(UIDS).bind("people", due.values().stream().map(got -> got.getFirst().id()).toList().toString())
                .map((row, _) -> uids.put(row.getLong("id"), row.getString("uid"))).list();
        List<Found> found = new ArrayList<>();
        due.forEach((person, got) -> found.add(Found.of(ReviewKind.THANKS, "thanks:" + uids.get(got.getFirst().id()),
                got.getFirst().id(), person, reason(got, today))));
        return new Sweep(found, 0);
    }

    private static String reason(List<Entry> got, LocalDate today) {
        String first = "Worth a thank-you: " + GiveTakeRule.words(got.getFirst(), today) + ".";
        return switch (got.size()) {
            case 1 -> first;
            case 2 -> first + " And once more before.";
            default -> first + " And " + (got.size() - 1) + " times before.";
        };
    }
}
