package app.klatch.log;

import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.Side;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The statement that lists what a filter lets through: one row for each day and precision, the newest first, with the ids
/// of its entries. Words and a person are looked up first; everything else walks the index of the days, which holds it all.
record LogQuery(String sql, Map<String, Object> bindings) {
    static LogQuery of(LogFilter filter) {
        String match = match(filter.text());
        Map<String, Object> bindings = new LinkedHashMap<>();
        StringJoiner where = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        add(match.isEmpty() ? null : match, "match", "s.interaction_search MATCH :match", where, bindings);
        add(filter.person() == null ? null : filter.person().id(), "person", match.isEmpty() ? "ip.person_id = :person"
                : "EXISTS (SELECT 1 FROM interaction_person ip WHERE ip.interaction_id = i.id AND ip.person_id = :person)", where, bindings);
        add(filter.platform() == null ? null : filter.platform().id(), "platform", "i.platform_id = :platform", where, bindings);
        if (filter.period() != null) {
            add(filter.period().from(), "from", "i.happened_on >= :from", where, bindings);
            add(filter.period().to(), "to", "i.happened_on <= :to", where, bindings);
        }
        add(filter.channel(), "channel", "i.channel = :channel", where, bindings);
        add(filter.stance(), "stance", "i.stance = :stance", where, bindings);
        add(filter.kind(), "kind", "pl.kind = :kind", where, bindings);
        add(filter.side() == null ? null : filter.side() == Side.IN_PERSON, "side",
                PersonRowRepository.FACE_TO_FACE + " = :side", where, bindings);
        boolean platform = filter.kind() != null || filter.side() != null;
        return new LogQuery("SELECT i.happened_on, i.precision, group_concat(i.id, ',' ORDER BY i.id DESC) FROM " + from(filter, match)
                + (platform ? " LEFT JOIN platform pl ON pl.id = i.platform_id" : "") + where
                + " GROUP BY i.happened_on, i.precision ORDER BY i.happened_on DESC, i.precision DESC", bindings);
    }

    private static String from(LogFilter filter, String match) {
        if (!match.isEmpty()) {
            return "interaction_search s CROSS JOIN interaction i ON i.id = s.rowid";
        }
        return filter.person() == null ? "interaction i INDEXED BY interaction_day"
                : "interaction_person ip CROSS JOIN interaction i ON i.id = ip.interaction_id";
    }

    private static void add(@Nullable Object value, String name, String condition, StringJoiner where,
            Map<String, Object> bindings) {
        if (value != null) {
            where.add(condition);
            bindings.put(name, value);
        }
    }

    /// Every word as a quoted prefix, so that signs are only ever text; empty when there is no word in it.
    static String match(String text) {
        return Arrays.stream(text.strip().split("[\\s\\p{Z}\\p{Cc}]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).limit(8)
                .map(word -> '"' + word.replace("\"", "\"\"") + "\"*").collect(Collectors.joining(" "));
    }
}
