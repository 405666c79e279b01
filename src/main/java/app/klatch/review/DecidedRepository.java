package app.klatch.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Reads what was decided in the review of a week.
final class DecidedRepository {
    static final String DECIDED = """
            SELECT d.step, d.subject FROM review r CROSS JOIN review_decision d ON d.review_id = r.id WHERE r.week = :week""";

    /// Whom the rows named in subjects are about.
    static final String PEOPLE = """
            SELECT p.id FROM json_each(:uids) u CROSS JOIN person p ON p.uid = u.value
            UNION SELECT f.person_id FROM json_each(:uids) u CROSS JOIN follow_up f ON f.uid = u.value
            UNION SELECT ip.person_id FROM json_each(:uids) u CROSS JOIN interaction i ON i.uid = u.value
              CROSS JOIN interaction_person ip ON ip.interaction_id = i.id""";

    private DecidedRepository() {}

    static Decided of(Handle h, LocalDate week) {
        Map<ReviewStep, Set<String>> subjects = new EnumMap<>(ReviewStep.class);
        h.createQuery(DECIDED).bind("week", week).map((row, _) -> subjects
                .computeIfAbsent(ReviewStep.valueOf(row.getString("step")), _ -> new HashSet<>()).add(row.getString("subject"))).list();
        if (subjects.isEmpty()) {
            return Decided.NOTHING;
        }
        List<String> uids = subjects.values().stream().flatMap(Set::stream)
                .flatMap(DecidedRepository::uids).map(uid -> '"' + uid.replace("\"", "") + '"').toList();
        return new Decided(subjects, Set.copyOf(h.createQuery(PEOPLE).bind("uids", uids.toString()).mapTo(Long.class).list()));
    }

    /// Of a message or thanks that say whose they are, that person only: the others whom it is about had no turn yet.
    private static Stream<String> uids(String subject) {
        String[] parts = subject.split(":", -1);
        return Arrays.stream(parts).skip(subject.startsWith("interaction:") || subject.startsWith("thanks:") ? parts.length - 1 : 1);
    }
}
