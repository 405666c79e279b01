package app.klatch.board;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDaySql;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// What is listed and counted on a platform's page, one statement each; all of them walk by index from the platform.
public final class PlatformListRepository {
    /// How much of its log the page shows; the whole is on the Log page.
    public static final int MOST_ENTRIES = 1000;

    /// Every time somebody was there: a day with how exactly it is known, or null for a mere presence. A broadcast is no time with
    /// anybody, and a gathering's day is exact.
    private static final String TIMES = """
            SELECT ip.person_id AS person, %s AS day FROM interaction i
            CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
            WHERE i.platform_id = :platform AND i.happened_on <= :today AND i.stance <> 'BROADCAST'
            UNION ALL SELECT a.person_id, %s FROM gathering g CROSS JOIN attendance a ON a.gathering_id = g.id
            WHERE g.platform_id = :platform AND g.happened_on <= :today""".formatted(
            VagueDaySql.of("i.happened_on", "i.precision"), VagueDaySql.exactly("g.happened_on"));

    /// Everybody who is there, with the first and the last time; neither of a mere presence.
    private static final String THERE = """
            (SELECT person, max(day) AS last_on, min(day) AS first_on FROM (%s
             UNION ALL SELECT person_id, NULL FROM presence WHERE platform_id = :platform AND person_id IS NOT NULL)
             GROUP BY person) there
            CROSS JOIN person p ON p.id = there.person""".formatted(TIMES);

    static final String PEOPLE = """
            SELECT p.id, %s AS name, p.company, there.last_on FROM %s
            WHERE p.archived_at IS NULL ORDER BY there.last_on DESC, p.folded""".formatted(PersonRepository.SHOWN_NAME, THERE);

    static final String COMING = """
            SELECT substr(there.first_on, 1, 7) AS came_in, count(*) AS people, sum(p.archived_at IS NULL) AS here FROM %s
            GROUP BY 1""".formatted(THERE);

    static final String ENTRIES = """
            SELECT i.id, i.happened_on, i.precision, i.stance, i.channel, i.note,
              (SELECT %s FROM interaction_person ip CROSS JOIN person p ON p.id = ip.person_id
               WHERE ip.interaction_id = i.id LIMIT 1) AS first_person,
              (SELECT count(*) - 1 FROM interaction_person o WHERE o.interaction_id = i.id) AS others
            FROM interaction i WHERE i.platform_id = :platform
            ORDER BY i.happened_on DESC, i.id DESC LIMIT :limit""".formatted(PersonRepository.SHOWN_NAME);

    static final String FIGURES = """
            SELECT substr(i.happened_on, 1, 7), sum(%s), sum(coalesce(i.minutes, 0)) FROM interaction i
            WHERE i.platform_id = :platform AND i.happened_on BETWEEN :since AND :today
            GROUP BY 1""".formatted(PersonRowRepository.TWO_WAY);

    private static final RowMapper<PersonThere> PERSON = (row, _) -> new PersonThere(
            row.getLong(1), row.getString(2), row.getString(3), read(row.getString(4), VagueDaySql::read));
    private static final RowMapper<Coming> COMING_IN = (row, _) -> new Coming(row.getString(1), row.getInt(2), row.getInt(3));
    private static final RowMapper<PlatformEntry> ENTRY = (row, _) -> new PlatformEntry(
            row.getLong(1), LocalDate.parse(row.getString(2)), DatePrecision.valueOf(row.getString(3)), Stance.valueOf(row.getString(4)),
            read(row.getString(5), Channel::valueOf), row.getString(6), row.getString(7), Math.max(0, row.getInt(8)));

    private final Database database;
    private final Clock clock;

    public PlatformListRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Where something was logged last, the last first.
    public List<Long> lastLogged() {
        return database.read(h -> h.createQuery("SELECT platform_id FROM interaction WHERE platform_id IS NOT NULL ORDER BY id DESC LIMIT 50")
                .mapTo(Long.class).stream().distinct().toList());
    }

    /// Who is there, the latest first and without the archived.
    public List<PersonThere> people(long platformId) {
        return database.read(h -> h.createQuery(PEOPLE).bind("platform", platformId).bind("today", today()).map(PERSON).list());
    }

    /// How many are there, without reading who.
    public PeopleThere count(long platformId) {
        List<Coming> months = database.read(h -> h.createQuery(COMING).bind("platform", platformId).bind("today", today()).map(COMING_IN).list());
        return new PeopleThere(months.stream().mapToInt(Coming::here).sum(), months.stream().filter(month -> month.in() != null)
                .collect(Collectors.toMap(month -> YearMonth.parse(month.in()), Coming::people)));
    }

    /// The newest of its log.
    public List<PlatformEntry> entries(long platformId) {
        return database.read(h -> h.createQuery(ENTRIES).bind("platform", platformId).bind("limit", MOST_ENTRIES).map(ENTRY).list());
    }

    /// What is counted month by month; the new people come from those who are there.
    public PlatformFigures figures(long platformId, PeopleThere there) {
        YearMonth now = YearMonth.from(today());
        return database.read(h -> PlatformFigures.of(h.createQuery(FIGURES).bind("platform", platformId).bind("today", today())
                .bind("since", now.minusMonths(PlatformFigures.MONTHS - 1L).atDay(1))
                .map((row, _) -> new MonthFigures(YearMonth.parse(row.getString(1)), 0, row.getInt(2), row.getInt(3))).list(),
                there.newcomers(), now));
    }

    /// Those whose first time was in a month, as ISO text, or of whom only a presence is known.
    private record Coming(@Nullable String in, int people, int here) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }
}
