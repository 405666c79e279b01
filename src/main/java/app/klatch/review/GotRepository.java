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

/// The thanks of step 3: something got in the last year and not yet thanked for, newest first. Of something got from two each has their
/// own turn; files of before decided it for both, by the uid of the interaction alone.
final class GotRepository {
    static final int MOST = 10;

    static final String UIDS = """
            SELECT p.id, i.uid || ':' || p.uid AS uids FROM json_each(:got) CROSS JOIN interaction i ON i.id = value ->> 0
            CROSS JOIN person p ON p.id = value ->> 1""";

    private GotRepository() {}

    static Sweep sweep(Handle h, Database database, LocalDate today, Turns turns) {
        Map<Long, List<Entry>> due = new ThanksRepository(database).newest(today, turns.people(), MOST);
        Map<Long, String> uids = new HashMap<>();
        h.createQuery(UIDS).bind("got", due.entrySet().stream().map(one -> List.of(one.getValue().getFirst().id(), one.getKey())).toList().toString())
                .map((row, _) -> uids.put(row.getLong("id"), row.getString("uids"))).list();
        List<Found> found = new ArrayList<>();
        due.forEach((person, got) -> found.add(Found.of(ReviewKind.THANKS, "thanks:" + uids.get(person),
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
