package app.klatch.introductions;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.names.Folding;
import app.klatch.people.PersonRepository;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Introductions: everybody traces back to at most one introducer, and never to themselves.
public final class IntroductionRepository {
    private static final RowMapper<Introduced> INTRODUCED = ConstructorMapper.of(Introduced.class);

    private final Database database;
    private final Clock clock;

    public IntroductionRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Introduced> introducerOf(long personId) {
        return database.read(h -> h.createQuery("SELECT p.id AS person_id, " + PersonRepository.SHOWN_NAME + """
                 AS name FROM introduced_by i JOIN person p ON p.id = i.introducer_id WHERE i.person_id = ?""")
                .bind(0, personId).map(INTRODUCED).findFirst());
    }

    public List<Introduced> introducedBy(long personId) {
        return database.read(h -> h.createQuery("SELECT p.id AS person_id, " + PersonRepository.SHOWN_NAME + """
                 AS name FROM introduced_by i JOIN person p ON p.id = i.person_id WHERE i.introducer_id = ? ORDER BY p.folded""")
                .bind(0, personId).map(INTRODUCED).list());
    }

    /// At most eight people whose name has words that begin like those typed, or whose handle begins so; never the person.
    public List<Introduced> candidates(long personId, String typed) {
        String folded = Folding.fold(typed);
        String words = Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .map(word -> "\"" + word + "\"*").collect(Collectors.joining(" "));
        return words.isEmpty() ? List.of() : database.read(h -> h.createQuery("SELECT p.id AS person_id, "
                + PersonRepository.SHOWN_NAME + """
                 AS name FROM (
                  SELECT rowid AS id FROM (SELECT rowid FROM person_search WHERE person_search MATCH 'name : (' || :words || ')' LIMIT 50)
                  UNION SELECT id FROM (SELECT id FROM person WHERE folded >= :from AND folded < :from || char(1114111) LIMIT 50)) c
                JOIN person p ON p.id = c.id
                WHERE p.id <> :person AND p.archived_at IS NULL ORDER BY p.folded LIMIT 8""")
                .bind("words", words).bind("from", folded).bind("person", personId).map(INTRODUCED).list());
    }

    /// Says whether it was kept: an introduction that would lead a person back to themselves is not.
    public boolean set(long personId, long introducerId) {
        return database.write("Set who introduced", h -> {
            boolean circle = leadsBack(personId, introducerId);
            if (!circle) {
                h.createUpdate("""
                        INSERT INTO introduced_by (uid, person_id, introducer_id) VALUES (:uid, :person, :introducer)
                        ON CONFLICT (person_id) DO UPDATE SET introducer_id = excluded.introducer_id""")
                        .bind("uid", Uids.next(clock)).bind("person", personId).bind("introducer", introducerId).execute();
            }
            return !circle;
        });
    }

    /// Whether the introducer is the person, or was introduced, however far above, by the person.
    public boolean leadsBack(long personId, long introducerId) {
        return personId == introducerId || database.read(h -> h.createQuery("""
                WITH RECURSIVE above (id) AS (
                  SELECT introducer_id FROM introduced_by WHERE person_id = :introducer
                  UNION SELECT b.introducer_id FROM introduced_by b JOIN above ON b.person_id = above.id)
                SELECT EXISTS (SELECT 1 FROM above WHERE id = :person)""")
                .bind("introducer", introducerId).bind("person", personId).mapTo(Boolean.class).one());
    }

    public void clear(long personId) {
        database.write("Clear who introduced", h -> h.execute("DELETE FROM introduced_by WHERE person_id = ?", personId));
    }
}
