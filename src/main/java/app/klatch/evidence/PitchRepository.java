package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.EtiquetteRepository;
import app.klatch.platforms.PlatformKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Pitch : conversation of a platform and of a person, against the budgets in force.
public final class PitchRepository {
    /// Read from indexes alone, which is why what is dated after today is left out by its ids.
    static final String PLATFORM = """
            SELECT count(*) FILTER (WHERE %s) AS conversations, count(*) FILTER (WHERE i.stance = 'PITCHED') AS pitches,
              count(*) FILTER (WHERE i.stance = 'BROADCAST') AS broadcasts
            FROM interaction i WHERE i.platform_id = :platform
              AND i.id NOT IN (SELECT id FROM interaction WHERE happened_on > :today)""".formatted(PersonRowRepository.TWO_WAY);

    private static final RowMapper<PlatformTalks> TALKS = ConstructorMapper.of(PlatformTalks.class);

    private final Database database;
    private final EtiquetteRepository etiquette;
    private final Clock clock;

    public PitchRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.etiquette = new EtiquetteRepository(database, clock);
    }

    /// All that happened on a platform up to today.
    public PlatformTalks talksAt(long platformId) {
        return database.read(h -> h.createQuery(PLATFORM).bind("platform", platformId).bind("today", LocalDate.now(clock))
                .map(TALKS).one());
    }

    /// The balance of a platform of this kind.
    public PitchBalance ofPlatform(long platformId, PlatformKind kind) {
        PlatformTalks talks = talksAt(platformId);
        return new PitchBalance(kind, talks.pitches(), talks.conversations(), etiquette.of(kind).pitchBudget());
    }

    /// The balance with a person, one for each kind of place.
    public List<PitchBalance> ofPerson(Evidence evidence) {
        Map<PlatformKind, Integer> budgets = new EnumMap<>(PlatformKind.class);
        return PitchRule.of(evidence, kind -> budgets.computeIfAbsent(kind, asked -> etiquette.of(asked).pitchBudget()));
    }
}
