package app.klatch.board;

import app.klatch.db.Database;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Reads the whole board in two statements, one for the archived people. It walks every interaction that has a place, by covering
/// indexes: some 60 ms for
/// 100,000 of them. The ids of the people come as text and are counted here, which is twice as quick as in SQL.
///
/// People are counted as [PlatformListRepository] lists them.
public final class BoardRepository {
    static final String CARDS = """
            SELECT pl.id, pl.name, pl.kind, pl.side, pl.stage, pl.cadence, s.rhythm, s.starts_at, pl.closed_year,
              pl.archived_at IS NOT NULL AS archived,
              (SELECT group_concat(p) FROM (
                 SELECT ip.person_id AS p FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
                 WHERE i.platform_id = pl.id AND i.stance <> 'BROADCAST' AND i.id NOT IN (SELECT id FROM interaction WHERE happened_on > :today)
                 UNION ALL SELECT person_id FROM presence WHERE platform_id = pl.id AND person_id IS NOT NULL
                 UNION ALL SELECT a.person_id FROM gathering g CROSS JOIN attendance a ON a.gathering_id = g.id
                 WHERE g.platform_id = pl.id AND g.happened_on <= :today)) AS people,
              (SELECT count(*) FROM interaction i
               WHERE i.platform_id = pl.id AND i.happened_on BETWEEN :first AND :today AND %s) AS two_way
            FROM platform pl
            LEFT JOIN series s ON s.id = (SELECT max(id) FROM series
              WHERE platform_id = pl.id AND (ended_on IS NULL OR ended_on >= :today))
            ORDER BY pl.archived_at IS NOT NULL, pl.closed_year IS NOT NULL, pl.id""".formatted(PersonRowRepository.TWO_WAY);

    private static final String ARCHIVED = "SELECT group_concat(id) FROM person WHERE archived_at IS NOT NULL";

    private final Database database;
    private final Clock clock;

    public BoardRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Every platform, those put away last.
    public List<PlatformCard> cards() {
        LocalDate today = LocalDate.now(clock);
        return database.read(h -> {
            BitSet archived = distinct(h.createQuery(ARCHIVED).map((row, _) -> row.getString(1)).first());
            return h.createQuery(CARDS).bind("today", today).bind("first", today.withDayOfMonth(1)).map(card(archived)).list();
        });
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("platform", "presence", "gathering", "attendance", "series", "series_skip", "interaction",
                "interaction_person", "person"), action);
    }

    private static RowMapper<PlatformCard> card(BitSet archived) {
        return (row, _) -> new PlatformCard(
                row.getLong(1), row.getString(2), PlatformKind.valueOf(row.getString(3)), Side.valueOf(row.getString(4)),
                PlatformStage.valueOf(row.getString(5)), read(row.getString(6), Period::parse), row.getString(7),
                read(row.getString(8), LocalTime::parse),
                row.getObject(9) == null ? null : row.getInt(9), row.getBoolean(10), others(row.getString(11), archived), row.getInt(12));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    private static int others(@Nullable String ids, BitSet archived) {
        BitSet there = distinct(ids);
        there.andNot(archived);
        return there.cardinality();
    }

    /// The different numbers that stand in a text with commas between them.
    static BitSet distinct(@Nullable String ids) {
        BitSet seen = new BitSet();
        if (ids == null) {
            return seen;
        }
        int id = 0;
        for (int at = 0; at < ids.length(); at++) {
            char c = ids.charAt(at);
            if (c == ',') {
                seen.set(id);
                id = 0;
            } else {
                id = id * 10 + (c - '0');
            }
        }
        seen.set(id);
        return seen;
    }
}
