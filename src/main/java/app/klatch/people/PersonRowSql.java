package app.klatch.people;

import app.klatch.interactions.TalkSql;
import app.klatch.interactions.VagueDaySql;
import app.klatch.people.PeopleSort.Column;

/// The SQL behind a list of people. Every query begins with `chosen(id)`, the people meant, and walks from there by index.
final class PersonRowSql {
    static final String THESE = "chosen AS (SELECT value AS id, key AS place FROM json_each(:ids))";
    static final String LISTED = "chosen AS (SELECT id FROM person WHERE archived_at IS NULL)";
    static final String ARCHIVED = "chosen AS (SELECT id FROM person WHERE archived_at IS NOT NULL)";

    /// `last_contact` is a day as [VagueDaySql] writes it.
    ///
    /// The faces of the coin and the days that count: last that fills the plate, last and first but broadcasts. What is dated after
    /// today counts from its day on.
    private static final String TALKS = """
            talks AS (
              SELECT ip.person_id,
                max(%1$s AND NOT %2$s) AS online,
                max(%1$s AND %2$s) AS in_person,
                min(iif(i.stance <> 'BROADCAST', i.happened_on, NULL)) AS first_on,
                max(iif(%3$s, i.happened_on, NULL)) AS last_qualifying,
                max(iif(i.stance <> 'BROADCAST', %4$s, NULL)) AS last_contact
              FROM chosen CROSS JOIN interaction_person ip ON ip.person_id = chosen.id
              CROSS JOIN interaction i ON i.id = ip.interaction_id AND i.happened_on <= :today
              LEFT JOIN platform pl ON pl.id = i.platform_id
              GROUP BY ip.person_id)""".formatted(PersonRowRepository.TWO_WAY, PersonRowRepository.FACE_TO_FACE, TalkSql.QUALIFIES,
            VagueDaySql.of("i.happened_on", "i.precision"));

    /// The first gathering they were seen at.
    private static final String SEEN = """
            seen AS (
              SELECT a.person_id, min(g.happened_on) AS seen_on
              FROM chosen CROSS JOIN attendance a ON a.person_id = chosen.id
              CROSS JOIN gathering g ON g.id = a.gathering_id AND g.happened_on <= :today
              GROUP BY a.person_id)""";

    /// The open follow-up that is wanted first; SQLite takes the other columns from the minimum's row.
    private static final String NEXT = """
            next AS (
              SELECT f.person_id, min(f.wanted) AS next_on, f.text AS next_text, f.owner = 'THEM' AS next_is_theirs
              FROM chosen CROSS JOIN follow_up f ON f.person_id = chosen.id AND %s
              GROUP BY f.person_id)""".formatted(OpenSql.WANTED);

    /// The columns stand in the order of [PersonRow]'s components, without the plate, which is read beside.
    static final String ROWS = "WITH " + String.join(", ", THESE, TALKS, SEEN, NEXT) + """

            SELECT p.id, %s AS shown_name, p.company, p.title,
              coalesce(t.online, 0) AS online, coalesce(t.in_person, 0) AS in_person,
              coalesce(min(t.first_on, s.seen_on), t.first_on, s.seen_on) AS first_met, t.last_qualifying, t.last_contact,
              n.next_on, n.next_text, coalesce(n.next_is_theirs, 0) AS next_is_theirs,
              p.created_at, p.archived_at IS NOT NULL AS archived,
              (SELECT group_concat(r.name, ', ' ORDER BY r.id) FROM role r WHERE r.person_id = p.id) AS roles
            FROM chosen CROSS JOIN person p ON p.id = chosen.id
            LEFT JOIN talks t ON t.person_id = p.id
            LEFT JOIN seen s ON s.person_id = p.id
            LEFT JOIN next n ON n.person_id = p.id
            ORDER BY chosen.place""".formatted(PersonRepository.SHOWN_NAME);

    /// A two-way interaction with one of the chosen; what follows says on which face.
    private static final String TALKED = """
            SELECT 1 FROM interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id LEFT JOIN platform pl ON pl.id = i.platform_id
            WHERE ip.person_id = chosen.id AND i.happened_on <= :today AND %s AND\s""".formatted(PersonRowRepository.TWO_WAY);

    private static final String ROLE = "(SELECT min(r.name) FROM role r WHERE r.person_id = p.id)";

    private PersonRowSql() {}

    /// The ids of the chosen in the order of a column other than the plate, as one text with commas.
    static String ordered(String chosen, PeopleSort sort) {
        if (sort.column() == Column.NAME && !chosen.equals(THESE)) {
            return joined("""
                    SELECT id FROM person WHERE archived_at IS %s ORDER BY folded %3$s, archived_at %3$s, id %3$s"""
                    .replace("%3$s", sort.descending() ? "DESC" : "ASC")
                    .replace("%s", chosen.equals(ARCHIVED) ? "NOT NULL" : "NULL"));
        }
        String extra = switch (sort.column()) {
            case COIN, LAST_CONTACT -> ", " + TALKS;
            case NEXT_STEP -> ", " + NEXT;
            default -> "";
        };
        String join = switch (sort.column()) {
            case COIN, LAST_CONTACT -> " LEFT JOIN talks t ON t.person_id = p.id";
            case NEXT_STEP -> " LEFT JOIN next n ON n.person_id = p.id";
            default -> "";
        };
        return "WITH " + chosen + extra + " " + joined("SELECT p.id FROM chosen CROSS JOIN person p ON p.id = chosen.id" + join
                + " ORDER BY " + by(sort));
    }

    /// Who of the chosen has one lit face of the coin. The first talk found on a face is enough: five times as quick as all of [#TALKS].
    static String halfCoins(String chosen) {
        return "WITH " + chosen + " SELECT id FROM chosen WHERE EXISTS (" + TALKED + PersonRowRepository.FACE_TO_FACE
                + ") <> EXISTS (" + TALKED + "NOT " + PersonRowRepository.FACE_TO_FACE + ")";
    }

    private static String by(PeopleSort sort) {
        String direction = sort.descending() ? " DESC" : " ASC";
        return switch (sort.column()) {
            case COMPANY -> "p.company IS NULL, p.company COLLATE NOCASE" + direction + ", p.folded, p.id";
            case COIN -> "coalesce(t.online + t.in_person, 0) = 0, t.online + t.in_person" + direction
                    + ", t.online" + direction + ", p.folded, p.id";
            case LAST_CONTACT -> "t.last_contact IS NULL, t.last_contact" + direction + ", p.folded, p.id";
            case NEXT_STEP -> "n.next_on IS NULL, n.next_on" + direction + ", p.folded, p.id";
            case ROLES -> ROLE + " IS NULL, " + ROLE + direction + ", p.folded, p.id";
            case NAME, PLATE -> "p.folded" + direction + ", p.id" + direction;
        };
    }

    /// One text is several times as quick to fetch as 100,000 rows.
    private static String joined(String ids) {
        return "SELECT coalesce(group_concat(id), '') FROM (" + ids + ")";
    }
}
