package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.evidence.CoinRule;
import app.klatch.evidence.Entry;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.EvidenceRepository;
import app.klatch.evidence.StrengthRule;
import app.klatch.evidence.TwoFaces;
import app.klatch.interactions.Channel;
import app.klatch.people.OpenSql;
import app.klatch.people.PersonRowRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Step 6: whom to get to know on the other face of the coin too. Of those talked with last, within a year, the ones just met in
/// person come first (connect online within two days), then the strongest.
final class HalfCoinRepository {
    /// Dismissed for a person, nobody proposes it again.
    static final String HINT = "half coin";
    static final int MOST = 5;
    private static final int DAYS_BACK = 365;
    private static final int LOOKED_AT = 24;

    /// The newest talks, and of their people those without one on the other face; whoever has a next step is on the way.
    static final String HALF = """
            WITH lately AS MATERIALIZED (
              SELECT i.id, i.happened_on, %2$s AS face FROM interaction i INDEXED BY interaction_day LEFT JOIN platform pl ON pl.id = i.platform_id
              WHERE i.happened_on BETWEEN :since AND :today AND %1$s AND face IS NOT NULL
              ORDER BY i.happened_on DESC, i.id DESC LIMIT 3000)
            SELECT p.id FROM lately CROSS JOIN interaction_person ip ON ip.interaction_id = lately.id CROSS JOIN person p ON p.id = ip.person_id
            WHERE p.archived_at IS NULL AND p.name IS NOT NULL AND %3$s
              AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id AND %5$s)
              AND NOT EXISTS (SELECT 1 FROM dismissed_hint d WHERE d.person_id = p.id AND d.hint = '%4$s')
              AND NOT EXISTS (SELECT 1 FROM interaction_person o CROSS JOIN interaction i ON i.id = o.interaction_id
                LEFT JOIN platform pl ON pl.id = i.platform_id WHERE o.person_id = p.id AND i.happened_on <= :today AND %1$s AND %2$s = NOT lately.face)
            ORDER BY lately.happened_on DESC, lately.id DESC LIMIT :limit""".formatted(PersonRowRepository.TWO_WAY,
            PersonRowRepository.FACE_TO_FACE, ReviewSql.NOT_TAKEN, HINT, OpenSql.WANTED);

    static final String UIDS = "SELECT p.id, p.uid FROM json_each(:people) CROSS JOIN person p ON p.id = value";

    private static final Comparator<Half> FRESH_THEN_STRONG =
            Comparator.comparing((Half half) -> !half.fresh()).thenComparing(Half::strength, Comparator.reverseOrder());

    private HalfCoinRepository() {}

    static Sweep sweep(Handle h, Database database, LocalDate today, Turns turns) {
        List<Long> people = new ArrayList<>(new LinkedHashSet<>(h.createQuery(HALF).bind("since", today.minusDays(DAYS_BACK))
                .bind("today", today).bind("taken", turns.json()).bind("limit", LOOKED_AT * 2).mapTo(Long.class).list()));
        Map<Long, Evidence> evidence = new EvidenceRepository(database).of(people.subList(0, Math.min(LOOKED_AT, people.size())), today);
        Map<Long, String> uids = new HashMap<>();
        h.createQuery(UIDS).bind("people", people.toString()).map((row, _) -> uids.put(row.getLong("id"), row.getString("uid"))).list();
        List<Half> halves = new ArrayList<>();
        evidence.forEach((person, of) -> {
            Half half = half(person, of, today);
            if (half != null) {
                halves.add(half);
            }
        });
        halves.sort(FRESH_THEN_STRONG);
        return new Sweep(halves.stream().limit(MOST).map(half -> Found.by(half.towards(), ReviewKind.HALF_COIN,
                "half-coin:" + uids.get(half.personId()), half.personId(), half.proposal() + ". Done logs a talk " + half.towards().how() + ".")).toList(), 0);
    }

    private static @Nullable Half half(long person, Evidence evidence, LocalDate today) {
        TwoFaces coin = CoinRule.of(evidence, today);
        Entry met = coin.inPerson().newest();
        return coin.proposal() == null || coin.towards() == null ? null
                : new Half(person, coin.proposal(), coin.towards(), met != null && CoinRule.isFresh(met, today), StrengthRule.of(evidence, today).value());
    }

    private record Half(long personId, String proposal, Channel towards, boolean fresh, int strength) {}
}
