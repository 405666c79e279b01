package app.klatch.review;

import app.klatch.people.Interest.Sort;
import app.klatch.people.PersonRepository;
import app.klatch.review.PairsRule.Common;
import app.klatch.review.PairsRule.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Step 7: two people who should know each other and, as far as the log tells, don't.
final class IntroduceRepository {
    /// Dismissed for a person together with the uid of the other, nobody proposes these two again.
    static final String HINT = "introduce:";
    static final int MOST = 3;
    private static final int PAIRS_TRIED = 400;

    static final String HELD = "SELECT name, count(*) AS people FROM interest WHERE sort = :sort GROUP BY name";
    static final String RARE = HELD + " HAVING people BETWEEN 2 AND " + PairsRule.RARE + " ORDER BY people, name LIMIT 200";

    static final String WHO = """
            SELECT p.id, p.uid, p.company, %s AS name FROM interest n INDEXED BY interest_sort CROSS JOIN person p ON p.id = n.person_id
            WHERE n.sort = :sort AND n.name = :name AND p.archived_at IS NULL AND p.name IS NOT NULL AND %s
              AND NOT EXISTS (%s)
            ORDER BY p.id DESC LIMIT 8""".formatted(PersonRepository.SHOWN_NAME, ReviewSql.NOT_TAKEN, ReviewSql.DUE_WITH_P);

    /// Whether they met in an interaction or through each other, or the owner said not to.
    static final String APART = """
            SELECT NOT EXISTS (SELECT 1 FROM interaction_person a CROSS JOIN interaction_person b ON b.interaction_id = a.interaction_id
                AND b.person_id = :other WHERE a.person_id = :one)
              AND NOT EXISTS (SELECT 1 FROM introduced_by WHERE person_id = :one AND introducer_id = :other)
              AND NOT EXISTS (SELECT 1 FROM introduced_by WHERE person_id = :other AND introducer_id = :one)
              AND NOT EXISTS (SELECT 1 FROM dismissed_hint WHERE person_id = :one AND hint = 'introduce:' || :otherUid)
              AND NOT EXISTS (SELECT 1 FROM dismissed_hint WHERE person_id = :other AND hint = 'introduce:' || :oneUid)""";

    private static final RowMapper<Held> HOLD = ConstructorMapper.of(Held.class);
    private static final RowMapper<Who> PERSON = ConstructorMapper.of(Who.class);

    private final Handle handle;
    private final LocalDate today;
    private final Turns turns;
    private final Set<Long> used = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private int tried;

    private IntroduceRepository(Handle handle, LocalDate today, Turns turns) {
        this.handle = handle;
        this.today = today;
        this.turns = turns;
    }

    static Sweep sweep(Handle h, LocalDate today, Turns turns) {
        IntroduceRepository step = new IntroduceRepository(h, today, turns);
        PairsRule.common(step.held(HELD, Sort.LOOKS_FOR), step.held(HELD, Sort.CAN_HELP_WITH)).forEach(step::propose);
        if (step.wantsMore()) {
            PairsRule.rare(step.held(RARE, Sort.LIKES)).forEach(step::propose);
        }
        return new Sweep(step.found, 0);
    }

    private List<Held> held(String sql, Sort sort) {
        return handle.createQuery(sql).bind("sort", sort.name()).map(HOLD).list();
    }

    private boolean wantsMore() {
        return found.size() < MOST && tried < PAIRS_TRIED;
    }

    private void propose(Common common) {
        if (!wantsMore()) {
            return;
        }
        List<Who> ones = who(common.liked() ? Sort.LIKES : Sort.LOOKS_FOR, common.one());
        List<Who> others = common.liked() ? ones : who(Sort.CAN_HELP_WITH, common.other());
        ones.stream().flatMap(one -> others.stream().filter(other -> one.id() != other.id()).map(other -> new Two(one, other)))
                .takeWhile(_ -> wantsMore()).filter(this::apart).findFirst().ifPresent(two -> {
                    used.addAll(List.of(two.one.id(), two.other.id()));
                    found.add(two.found(common));
                });
    }

    private List<Who> who(Sort sort, String name) {
        return handle.createQuery(WHO).bind("sort", sort.name()).bind("name", name).bind("taken", turns.json()).bind("today", today)
                .map(PERSON).stream().filter(person -> !used.contains(person.id())).toList();
    }

    private boolean apart(Two two) {
        tried++;
        return !two.sameCompany() && handle.createQuery(APART).bind("one", two.one.id()).bind("other", two.other.id())
                .bind("oneUid", two.one.uid()).bind("otherUid", two.other.uid()).mapTo(Boolean.class).one();
    }

    /// Somebody who holds an interest.
    public record Who(long id, String uid, @Nullable String company, String name) {}

    private record Two(Who one, Who other) {
        boolean sameCompany() {
            return one.company() != null && one.company().equalsIgnoreCase(other.company());
        }

        Found found(Common common) {
            String reason = common.liked() ? "Both like " + common.one() + ", and few others do. Introduce them?"
                    : one.name() + " looks for " + common.one() + "; " + other.name() + " can help with " + common.other() + ". Introduce them?";
            return new Found(ReviewKind.INTRODUCTION, Stream.of(one.uid(), other.uid()).sorted().reduce("introduce", (a, b) -> a + ":" + b),
                    one.id(), one.id(), other.id(), null, "", reason, null, null, null);
        }
    }
}
