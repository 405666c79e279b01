package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.names.Folding;
import app.klatch.names.WordStarts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Finds platforms and gatherings by what was typed: every word begins a word of the name, accents and case apart. A platform
/// is found by what it was called before it became another's part too.
public final class PlaceSearchRepository {
    private static final int LATEST = 400;
    private static final String NAMES = """
            SELECT id, folded FROM platform UNION ALL SELECT platform_id, folded FROM platform_other_name""";
    private static final String GATHERINGS = GatheringRepository.ROW + "ORDER BY g.happened_on DESC LIMIT :limit";
    private static final RowMapper<Gathering> GATHERING = ConstructorMapper.of(Gathering.class);

    private record Name(long id, String folded) {}

    private final Database database;
    private final Clock clock;

    public PlaceSearchRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those in use before those that are put away, names that begin with the words first; none for a blank text.
    public List<TendedPlatform> platforms(String words, int limit) {
        WordStarts typed = WordStarts.of(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        Set<Long> named = new HashSet<>(database.read(h -> h.createQuery(NAMES).map((row, _) -> new Name(row.getLong(1), row.getString(2))).list())
                .stream().filter(name -> typed.fit(name.folded())).map(Name::id).toList());
        return named.isEmpty() ? List.of() : new PlatformCareRepository(database, clock).all().stream()
                .filter(platform -> named.contains(platform.id()))
                .sorted(Comparator.comparing((TendedPlatform platform) -> platform.isArchived() || platform.closedYear() != null)
                        .thenComparing(platform -> !typed.lead(platform.name()))
                        .thenComparing(platform -> Folding.fold(platform.name())))
                .limit(limit).toList();
    }

    /// Of the latest few hundred, those nearest to today first; none for a blank text.
    public List<Gathering> gatherings(String words, int limit) {
        WordStarts typed = WordStarts.of(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return database.read(h -> h.createQuery(GATHERINGS).bind("limit", LATEST).map(GATHERING).list()).stream()
                .filter(gathering -> Stream.of(gathering.title(), gathering.platform()).anyMatch(name -> typed.fit(name)))
                .sorted(Comparator.comparingLong(gathering -> Math.abs(ChronoUnit.DAYS.between(today, gathering.happenedOn()))))
                .limit(limit).toList();
    }
}
