package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.people.SearchRanking.Candidate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/// Finds people by what was typed: names, companies, titles, notes, interests, addresses, handles and the notes of
/// interactions, accents and case apart, every word a prefix. Only a bounded number of candidates is taken from each index,
/// unranked, and those few are ranked here: a term that matches everybody costs no more than any other.
public final class PeopleSearchRepository {
    /// How many matches a page lists; whoever wants another types on.
    public static final int MOST_LISTED = 300;

    private static final RowMapper<Candidate> CANDIDATE =      // by hand: ten times as quick as by reflection
            (row, _) -> new Candidate(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5));
    private static final String LAST_CHAR = "\uDBFF\uDFFF";
    private static final int FEW = 200;

    private static final String OTHERS =
            "(SELECT group_concat(o.folded, char(10)) FROM other_name o WHERE o.person_id = p.id) AS others";
    private static final String BY_PREFIX = "SELECT p.id, p.folded, p.company, " + OTHERS + """
            , 0 AS by_note FROM person p
            WHERE p.folded >= :from AND p.folded < :to AND p.archived_at IS %s ORDER BY p.folded LIMIT :limit""";
    private static final String BY_OTHER_NAME = "SELECT p.id, p.folded, p.company, " + OTHERS + """
            , 0 AS by_note FROM other_name n CROSS JOIN person p ON p.id = n.person_id
            WHERE n.folded >= :from AND n.folded < :to AND p.archived_at IS %s ORDER BY n.folded LIMIT :limit""";
    private static final String BY_WORDS = "SELECT p.id, p.folded, p.company, " + OTHERS + """
            , 0 AS by_note FROM person_search s CROSS JOIN person p ON p.id = s.rowid
            WHERE s.person_search MATCH :match AND p.archived_at IS %s LIMIT :limit""";
    private static final String BY_PART = "SELECT p.id, p.folded, p.company, " + OTHERS + """
            , 0 AS by_note FROM person p
            WHERE p.id IN (SELECT id FROM person WHERE instr(folded, :part) AND archived_at IS %s LIMIT :limit)""";
    private static final String BY_NOTE = "SELECT DISTINCT p.id, p.folded, p.company, " + OTHERS + """
            , 1 AS by_note
            FROM (SELECT rowid FROM interaction_search WHERE interaction_search MATCH :match LIMIT :limit) s
            CROSS JOIN interaction_person ip ON ip.interaction_id = s.rowid CROSS JOIN person p ON p.id = ip.person_id
            WHERE p.archived_at IS %s LIMIT :limit""";

    static final List<String> QUERIES = List.of(BY_PREFIX, BY_OTHER_NAME, BY_WORDS, BY_PART, BY_NOTE);

    private final Database database;
    private final PersonRowRepository rows;

    public PeopleSearchRepository(Database database, PersonRowRepository rows) {
        this.database = database;
        this.rows = rows;
    }

    /// The lines of the best matches who are not archived; nobody for a blank text.
    public List<PersonRow> search(String words, int limit) {
        return rows.rows(find(words, false, limit).ids());
    }

    /// The best matches among the listed or the archived, without their lines.
    public PeopleFound find(String text, boolean archived, int limit) {
        SearchWords typed = SearchWords.of(text);
        if (typed.isEmpty()) {
            return PeopleFound.NOBODY;
        }
        return database.read(h -> {
            Map<Long, Candidate> candidates = new Asking(h, typed, archived ? "NOT NULL" : "NULL", limit + 1).candidates();
            Map<Long, String> recency = candidates.size() > FEW ? Map.of() : lastContact(h, candidates.keySet());
            return new PeopleFound(new SearchRanking(typed).best(candidates.values(), recency, limit), candidates.size() > limit);
        });
    }

    private Map<Long, String> lastContact(Handle handle, Collection<Long> ids) {
        return handle.createQuery("""
                SELECT ip.person_id, max(i.happened_on) AS day FROM json_each(:ids) chosen
                CROSS JOIN interaction_person ip ON ip.person_id = chosen.value CROSS JOIN interaction i ON i.id = ip.interaction_id
                WHERE i.stance <> 'BROADCAST' AND i.happened_on <= :today GROUP BY ip.person_id""").bind("ids", ids.toString()).bind("today", rows.today())
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// One search: at most `most` people from each index.
    private record Asking(Handle handle, SearchWords typed, String archived, int most) {
        Map<Long, Candidate> candidates() {
            Map<Long, Candidate> all = new LinkedHashMap<>();
            add(all, query(BY_OTHER_NAME).bind("from", typed.folded()).bind("to", typed.folded() + LAST_CHAR));
            if (add(all, query(BY_PREFIX).bind("from", typed.folded()).bind("to", typed.folded() + LAST_CHAR)) == most) {
                return all;                                                            // no other match ranks higher
            }
            if (!typed.words().isEmpty() && add(all, byWords(typed.match())) == most      // too many: make sure of the best
                    && add(all, byWords(typed.matchIn("name company"))) == most) {
                add(all, byWords(typed.matchIn("name")));
            }
            if (typed.inside() && all.size() < most) {
                add(all, query(BY_PART).bind("part", typed.folded()));
            }
            if (typed.folded().length() > 1 && !typed.words().isEmpty() && all.size() < most) {
                add(all, query(BY_NOTE).bind("match", typed.match()));
            }
            return all;
        }

        private Query byWords(String match) {
            return query(BY_WORDS).bind("match", match);
        }

        private Query query(String sql) {
            return handle.createQuery(sql.formatted(archived)).bind("limit", most);
        }

        private static int add(Map<Long, Candidate> all, Query query) {
            List<Candidate> found = query.map(CANDIDATE).list();
            found.forEach(candidate -> all.putIfAbsent(candidate.id(), candidate));
            return found.size();
        }
    }
}
