package app.klatch.review;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.DayInSentence;
import app.klatch.people.OpenSql;
import app.klatch.people.WaitingSql;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Step 2: who spoke last and waits, newest first; not who has a next step planned since.
final class WaitersRepository {
    static final int MOST = 20;

    /// Not materialized: from the newest letter back until there are enough.
    static final String WAITING = "WITH " + WaitingSql.WAITING.replace("AS MATERIALIZED", "AS NOT MATERIALIZED") + """

            SELECT w.person_id, w.interaction_id, i.uid, p.uid AS person_uid, w.happened_on AS "on", w.precision, w.channel, pl.name AS place
            FROM waiting w CROSS JOIN person p ON p.id = w.person_id CROSS JOIN interaction i ON i.id = w.interaction_id
            LEFT JOIN platform pl ON pl.id = w.platform_id
            WHERE NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = w.person_id AND %s
              AND (f.created_at >= w.happened_on OR f.wanted <= :today)) AND %s
            ORDER BY w.happened_on DESC, w.interaction_id DESC LIMIT :limit""".formatted(OpenSql.WANTED, ReviewSql.NOT_TAKEN);

    private static final RowMapper<Waiter> WAITER = ConstructorMapper.of(Waiter.class);

    private WaitersRepository() {}

    static Sweep sweep(Handle h, LocalDate today, Turns turns) {
        List<Waiter> waiters = h.createQuery(WAITING).bind("today", today).bind("since", today.minusDays(WaitingSql.DAYS_BACK))
                .bind("taken", turns.json()).bind("limit", MOST + WholeReview.COUNTED).map(WAITER).list();
        return new Sweep(waiters.stream().limit(MOST).map(waiter -> waiter.found(today)).toList(), Math.max(0, waiters.size() - MOST));
    }

    /// Somebody who waits, as the file has it.
    public record Waiter(long personId, long interactionId, String uid, String personUid, LocalDate on, DatePrecision precision,
            @Nullable Channel channel, @Nullable String place) {
        Found found(LocalDate today) {
            String verb = switch (channel) {
                case null -> "Got in touch ";
                case PUBLIC_POST -> "Commented ";
                case EMAIL -> "Sent an e-mail ";
                default -> "Wrote ";
            };
            return Found.of(ReviewKind.WAITS, "interaction:" + uid + ":" + personUid, interactionId, personId, verb
                    + (place == null ? "" : "on " + place + " ") + DayInSentence.on(on, precision, today) + " and has no answer yet.");
        }
    }
}
