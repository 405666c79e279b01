package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.EtiquetteRepository;
import app.klatch.platforms.PlatformKind;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Pitch : conversation of a platform and of a person, against the budgets in force.
public final class PitchRepository {
    /// Read from the index alone.
    static final String PLATFORM = """
            SELECT count(*) FILTER (WHERE %s) AS conversations, count(*) FILTER (WHERE i.stance = 'PITCHED') AS pitches,
              count(*) FILTER (WHERE i.stance = 'BROADCAST') AS broadcasts
            FROM interaction i WHERE i.platform_id = :platform""".formatted(PersonRowRepository.TWO_WAY);

    private static final RowMapper<PlatformTalks> TALKS = ConstructorMapper.of(PlatformTalks.class);

    private final Database database;
    private final EtiquetteRepository etiquette;

    public PitchRepository(Database database, Clock clock) {
        this.database = database;
        this.etiquette = new EtiquetteRepository(database, clock);
    }

    /// All that happened on a platform.
    public PlatformTalks talksAt(long platformId) {
        return database.read(h -> h.createQuery(PLATFORM).bind("platform", platformId).map(TALKS).one());
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
