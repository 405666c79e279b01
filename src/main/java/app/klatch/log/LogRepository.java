package app.klatch.log;

import app.klatch.db.Database;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PersonRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The whole log: which entries are listed, as ids under headings, and the lines of the few that are looked at.
public final class LogRepository {
    static final String ROWS = """
            SELECT i.*, platform.name AS platform, platform.kind, platform.side, 0 AS others
            FROM json_each(:ids) chosen CROSS JOIN interaction i ON i.id = chosen.value
            LEFT JOIN platform ON platform.id = i.platform_id""";
    static final String PEOPLE = """
            SELECT ip.interaction_id, p.id, %s AS name
            FROM json_each(:ids) chosen CROSS JOIN interaction_person ip ON ip.interaction_id = chosen.value
            CROSS JOIN person p ON p.id = ip.person_id ORDER BY chosen.key, ip.id""".formatted(PersonRepository.SHOWN_NAME);

    private static final RowMapper<InteractionRow> ROW = ConstructorMapper.of(InteractionRow.class);

    private final Database database;

    public LogRepository(Database database) {
        this.database = database;
    }

    /// How many entries there are in all.
    int count() {
        return database.read(h -> h.createQuery("SELECT count(*) FROM interaction").mapTo(Integer.class).one());
    }

    /// All that the filter lets through.
    LogListing list(LogFilter filter) {
        LogQuery query = LogQuery.of(filter);
        return database.read(h -> new LogListing(joined(h.createQuery(query.sql()).bindMap(query.bindings())
                .map((row, _) -> new LogListing.Section(
                        new VagueDay(LocalDate.parse(row.getString(1)), DatePrecision.valueOf(row.getString(2))), ids(row.getString(3))))
                .list())));
    }

    /// The lines of these entries, in this order; what is gone is left out.
    List<LogRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.read(h -> {
            Map<Long, List<PersonChoice>> people = new HashMap<>();
            h.createQuery(PEOPLE).bind("ids", ids.toString())
                    .map((row, _) -> Map.entry(row.getLong(1), new PersonChoice(row.getLong(2), row.getString(3))))
                    .forEach(one -> people.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(one.getValue()));
            return h.createQuery(ROWS).bind("ids", ids.toString()).map(ROW).stream()
                    .map(entry -> new LogRow(entry, people.getOrDefault(entry.id(), List.of()))).toList();
        });
    }

    Runnable onChange(Runnable action) {
        return database.onChange(List.of("interaction", "interaction_person", "platform", "person"), action);
    }

    /// What was exactly and what was about on a day stands under one heading.
    private static List<LogListing.Section> joined(List<LogListing.Section> sections) {
        List<LogListing.Section> all = new ArrayList<>(sections.size());
        for (LogListing.Section section : sections) {
            VagueDay day = section.heading();
            VagueDay heading = day.precision() == DatePrecision.ABOUT ? VagueDay.exactly(day.day()) : day;
            if (!all.isEmpty() && all.getLast().heading().equals(heading)) {
                List<Long> both = new ArrayList<>(all.removeLast().ids());
                both.addAll(section.ids());
                both.sort(Comparator.reverseOrder());
                all.add(new LogListing.Section(heading, both));
            } else {
                all.add(new LogListing.Section(heading, section.ids()));
            }
        }
        return all;
    }

    private static List<Long> ids(String text) {
        return Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }
}
