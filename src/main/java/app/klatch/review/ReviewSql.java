package app.klatch.review;

import app.klatch.people.OpenSql;
import java.util.Collection;
import java.util.stream.Collectors;

/// Pieces of SQL that several steps share.
final class ReviewSql {
    /// Whether something is due with person `p`, on `:today` or before: they have their turn among the follow-ups then.
    static final String DUE_WITH_P = "SELECT 1 FROM follow_up f WHERE f.person_id = p.id AND " + OpenSql.WANTED + " AND f.wanted <= :today";

    /// Whether person `p` had a turn in a step before; `:taken` is a JSON array.
    static final String NOT_TAKEN = "p.id NOT IN (SELECT value FROM json_each(:taken))";

    private ReviewSql() {}

    /// Texts as a JSON array.
    static String json(Collection<String> texts) {
        return texts.stream().map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
