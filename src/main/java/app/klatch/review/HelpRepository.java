package app.klatch.review;

import app.klatch.people.PersonRepository;
import app.klatch.review.PairsRule.Held;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// What could be done for people: who can help with what they look for, and doesn't know them yet as far as the log tells.
/// Four statements for any number of people.
final class HelpRepository {
    static final String LOOKS = """
            SELECT n.person_id, n.name FROM json_each(:people) chosen CROSS JOIN interest n ON n.person_id = chosen.value
            WHERE +n.sort = 'LOOKS_FOR' ORDER BY n.id""";

    static final String HELPERS = """
            SELECT h.thing, p.id, %s AS name FROM (
              SELECT chosen.value AS thing, max(n.person_id) AS person_id FROM json_each(:things) chosen
              CROSS JOIN interest n INDEXED BY interest_sort ON n.sort = 'CAN_HELP_WITH' AND n.name = chosen.value
              CROSS JOIN person q ON q.id = n.person_id AND q.archived_at IS NULL GROUP BY chosen.value) h
            CROSS JOIN person p ON p.id = h.person_id""".formatted(PersonRepository.SHOWN_NAME);

    static final String STRANGERS = """
            SELECT value ->> 0 AS one, value ->> 1 AS other FROM json_each(:pairs)
            WHERE NOT EXISTS (SELECT 1 FROM interaction_person a CROSS JOIN interaction_person b ON b.interaction_id = a.interaction_id
              AND b.person_id = value ->> 1 WHERE a.person_id = value ->> 0)""";

    private static final RowMapper<Look> LOOK = ConstructorMapper.of(Look.class);
    private static final RowMapper<Helper> HELPER = ConstructorMapper.of(Helper.class);

    private HelpRepository() {}

    /// By person: "Looks for a printer, and Pat O’Brien can help with printing. Introduce them?".
    static Map<Long, String> of(Handle h, Collection<Long> people) {
        List<Look> looks = h.createQuery(LOOKS).bind("people", people.toString()).map(LOOK).list();
        if (looks.isEmpty()) {
            return Map.of();
        }
        Map<String, String> helps = matches(h, looks);
        Map<String, Helper> helpers = new HashMap<>();
        h.createQuery(HELPERS).bind("things", ReviewSql.json(helps.values())).map(HELPER).forEach(one -> helpers.put(one.thing(), one));
        List<Offer> offers = new ArrayList<>();
        for (Look look : looks) {
            Helper helper = helpers.get(helps.getOrDefault(look.name(), ""));
            if (helper != null && helper.id() != look.personId()) {
                offers.add(new Offer(look, helper));
            }
        }
        return strangers(h, offers).stream().collect(Collectors.toMap(offer -> offer.look.personId(), Offer::words, (first, _) -> first));
    }

    /// For what is looked for, the rarest help there is, as it is written.
    private static Map<String, String> matches(Handle h, List<Look> looks) {
        List<Held> offered = h.createQuery(IntroduceRepository.HELD).bind("sort", "CAN_HELP_WITH")
                .map((row, _) -> new Held(row.getString("name"), row.getInt("people"))).list();
        Map<String, String> found = new LinkedHashMap<>();
        PairsRule.common(looks.stream().map(look -> new Held(look.name(), 1)).distinct().toList(), offered)
                .forEach(common -> found.putIfAbsent(common.one(), common.other()));
        return found;
    }

    private static List<Offer> strangers(Handle h, List<Offer> offers) {
        List<List<Long>> pairs = offers.stream().map(offer -> List.of(offer.look.personId(), offer.helper.id())).toList();
        List<List<Long>> apart = h.createQuery(STRANGERS).bind("pairs", pairs.toString())
                .map((row, _) -> List.of(row.getLong("one"), row.getLong("other"))).list();
        return offers.stream().filter(offer -> apart.contains(List.of(offer.look.personId(), offer.helper.id()))).toList();
    }

    /// What somebody looks for.
    public record Look(long personId, String name) {}

    /// Somebody who can help with a thing.
    public record Helper(String thing, long id, String name) {}

    private record Offer(Look look, Helper helper) {
        String words() {
            String with = look.name().equalsIgnoreCase(helper.thing()) ? "that" : ReviewTexts.oneLine(helper.thing());
            return "Looks for " + ReviewTexts.oneLine(look.name()) + ", and " + helper.name() + " can help with " + with + ". Introduce them?";
        }
    }
}
