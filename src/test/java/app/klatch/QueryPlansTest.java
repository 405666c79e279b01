package app.klatch;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.board.PeopleThere;
import app.klatch.db.Database;
import app.klatch.db.HeardSql;
import app.klatch.demo.Demo;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.EvidenceRepository;
import app.klatch.log.LogFilter;
import app.klatch.people.PeopleSort;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.today.Section;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every list of every repository is asked of a sample log, and SQLite's plan of every query heard on the way is looked at: no
/// table that grows with the log is read from end to end, but where all of it is what is asked for.
final class QueryPlansTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Set<String> GROWING = Set.of("person", "contact_point", "interest", "role", "other_name", "important_date",
            "introduced_by", "presence", "gathering", "attendance", "interaction", "interaction_person", "follow_up", "agenda_line",
            "plate", "review_decision");
    /// Who reads all of a table, and why that is right.
    private static final Map<String, Set<String>> ALL_OF_IT = Map.ofEntries(
            entry("AddressBookRepository.load", Set.of("person")),                 // what an import is compared with
            entry("AddressBookRepository.points", Set.of("contact_point")),
            entry("BoardRepository.cards", Set.of("person")),                      // who is archived, from the covering index
            entry("CalendarRepository.steps", Set.of("follow_up")),                // open ones, and whatever was closed lately
            entry("KnownPeopleRepository.people", Set.of("person")),               // every name that a captured line may mean
            entry("KnownPeopleRepository.words", Set.of("contact_point", "other_name", "presence")),
            entry("LogRepository.list", Set.of("interaction")),                    // the whole log, from the covering index
            entry("PeopleFilterRepository.passing", Set.of("person")),             // half coins: everybody is looked at
            entry("PersonRowRepository.ids", Set.of("person")),                    // everybody, from the covering index
            entry("PlaceRepository.gatherings", Set.of("gathering")),              // by day, stops after forty
            entry("PlaceSearchRepository.gatherings", Set.of("gathering")),        // by day, stops after some hundred
            entry("PlateNameRepository.matching", Set.of("plate")),                // words anywhere in a name
            entry("StandingRepository.every", Set.of("gathering", "person", "plate")),   // every plate
            entry("TodayRepository.load", Set.of("person")));                      // is there anybody at all
    /// They only write.
    private static final List<String> SILENT = List.of("PlatformMergeRepository", "ReviewDeedRepository");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:FROM|JOIN|,)\\s*(\\w+)(?:\\s+AS)?\\s+(\\w+)?");
    private static final Pattern WALKED = Pattern.compile("(?:SCAN|SEARCH) (\\w+)(?: USING (?:COVERING )?INDEX (\\w+))?.*");
    /// From end to end, by an index made for the one query, or all that is past.
    private static final Pattern WHOLE = Pattern.compile("SCAN (?!.*VIRTUAL TABLE).*|.* AUTOMATIC .*|SEARCH .* \\(\\w+<\\?\\).*");

    @TempDir Path folder;
    private Database database;
    private HeardSql heard;

    @BeforeEach
    void askEverything() {
        database = Database.open(folder.resolve("klatch.db"));
        new Demo(database, CLOCK).fill(120);
        heard = new HeardSql(database);
        Repositories repositories = new Repositories(samples());
        Repositories.all().stream().flatMap(each -> Repositories.readings(each).stream()).forEach(repositories::ask);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void noGrowingTableIsReadFromEndToEndWhereAnIndexWouldServe() {
        Set<String> parts = indexesOfAPart();
        Map<String, Set<String>> walked = new TreeMap<>();
        for (HeardSql.Query query : heard.queries()) {
            List<String> plan = heard.plan(query);
            for (String step : stopsEarly(query.sql(), plan) ? List.<String>of() : plan) {
                Matcher walk = WALKED.matcher(step);
                if (WHOLE.matcher(step).matches() && walk.matches() && (walk.group(2) == null || !parts.contains(walk.group(2)))) {
                    tables(query.sql(), walk.group(1)).forEach(table -> walked.computeIfAbsent(query.by(), _ -> new TreeSet<>()).add(table));
                }
            }
        }
        assertThat(walked).isEqualTo(ALL_OF_IT);
    }

    @Test
    void everyRepositoryIsHeard() {
        Set<String> by = heard.queries().stream().flatMap(query -> query.way().stream()).map(method -> method.replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
        assertThat(Repositories.all()).extracting(Class::getSimpleName).filteredOn(name -> !by.contains(name)).containsExactlyElementsOf(SILENT);
    }

    /// A table that is read in the order asked for is not read further than the limit.
    private static boolean stopsEarly(String sql, List<String> plan) {
        return sql.strip().matches("(?s)SELECT [^()]* ORDER BY [^()]* LIMIT \\d+") && plan.stream().noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    /// The growing tables that a query calls by this name.
    private static Set<String> tables(String sql, String name) {
        Set<String> tables = new TreeSet<>();
        if (GROWING.contains(name)) {
            tables.add(name);
        }
        Matcher named = NAMED.matcher(sql);
        for (int from = 0; named.find(from); from = named.start() + 1) {
            if (name.equals(named.group(2)) && GROWING.contains(named.group(1))) {
                tables.add(named.group(1));
            }
        }
        return tables;
    }

    private Set<String> indexesOfAPart() {
        return Set.copyOf(database.read(h -> h.createQuery("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '% WHERE %'")
                .mapTo(String.class).list()));
    }

    private Map<Class<?>, List<?>> samples() {
        Gathering gathering = new GatheringRepository(database, CLOCK).upcoming(TODAY.minusDays(60), 1).getFirst();
        Map<Class<?>, List<?>> samples = new HashMap<>(Map.of(Database.class, List.of(database), Clock.class, List.of(CLOCK),
                LocalDate.class, List.of(TODAY), long.class, List.of(1L), Long.class, List.of(1L, 2L, 3L), int.class, List.of(9),
                boolean.class, List.of(true, false), String.class, List.of("an")));
        samples.put(Map.class, List.of(Arrays.stream(Section.values()).collect(Collectors.toMap(part -> part, _ -> 9))));
        samples.put(Function.class, List.of(Function.identity()));
        samples.put(Gathering.class, List.of(gathering));
        samples.put(LogFilter.class, List.of(LogFilter.NONE));
        samples.put(PeopleThere.class, List.of(new PeopleThere(0, Map.of())));
        samples.put(PeopleSort.class, Arrays.stream(PeopleSort.Column.values()).map(column -> new PeopleSort(column, false)).toList());
        samples.put(Evidence.class, List.of(new EvidenceRepository(database).of(1, TODAY)));
        return samples;
    }
}
