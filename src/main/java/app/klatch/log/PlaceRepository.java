package app.klatch.log;

import app.klatch.db.Database;
import app.klatch.names.Folding;
import app.klatch.platforms.PlatformRepository;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The places a form can name: platforms in use, and the gatherings of the last weeks.
final class PlaceRepository {
    private static final RowMapper<PlaceChoice> PLACE = ConstructorMapper.of(PlaceChoice.class);

    static final String PLATFORMS = """
            SELECT id AS platform_id, NULL AS gathering_id, NULL AS "on", name, kind, side FROM platform
            WHERE archived_at IS NULL ORDER BY folded""";
    static final String GATHERINGS = """
            SELECT p.id AS platform_id, g.id AS gathering_id, g.happened_on AS "on", coalesce(g.name, p.name) AS name, p.kind, p.side
            FROM gathering g JOIN platform p ON p.id = g.platform_id ORDER BY g.happened_on DESC LIMIT 40""";

    static final String CALLED = """
            SELECT id AS platform_id, NULL AS gathering_id, NULL AS "on", name, kind, side FROM platform
            WHERE id = (%s)""".formatted(PlatformRepository.NAMED);

    private final Database database;

    /// The platforms that a typed name may mean; `exactly` when it is the very name of the one there is.
    record Named(List<PlaceChoice> places, boolean exactly) {}

    PlaceRepository(Database database) {
        this.database = database;
    }

    /// Every platform that is not archived, by name.
    List<PlaceChoice> platforms() {
        return database.read(h -> h.createQuery(PLATFORMS).map(PLACE).list());
    }

    /// The latest gatherings, planned ones among them.
    List<PlaceChoice> gatherings() {
        return database.read(h -> h.createQuery(GATHERINGS).map(PLACE).list());
    }

    /// The gathering, else the platform; empty for neither, and for one that is gone.
    Optional<PlaceChoice> find(@Nullable Long platformId, @Nullable Long gatheringId) {
        if (gatheringId != null) {
            return database.read(h -> h.createQuery("""
                    SELECT p.id AS platform_id, g.id AS gathering_id, g.happened_on AS "on", coalesce(g.name, p.name) AS name, p.kind, p.side
                    FROM gathering g JOIN platform p ON p.id = g.platform_id WHERE g.id = ?""")
                    .bind(0, gatheringId).map(PLACE).findFirst());
        }
        return platformId == null ? Optional.empty() : database.read(h -> h.createQuery("""
                SELECT id AS platform_id, NULL AS gathering_id, NULL AS "on", name, kind, side FROM platform WHERE id = ?""")
                .bind(0, platformId).map(PLACE).findFirst());
    }

    /// Of these, whose words fit; where none is of exactly this name, the one that has it in the archive or had it before it became
    /// part of another: it is where saving would log.
    Named named(String typed) {
        List<PlaceChoice> fitting = fitting(platforms(), typed);
        String folded = Folding.fold(typed.strip());
        if (fitting.stream().anyMatch(place -> Folding.fold(place.name()).equals(folded))) {
            return new Named(fitting, true);
        }
        List<PlaceChoice> called = database.read(h -> h.createQuery(CALLED).bind("folded", folded).map(PLACE).list());
        return called.isEmpty() ? new Named(fitting, false) : new Named(called, true);
    }

    /// The platforms whose name has all the words, or begins with them; the one of exactly this name alone, if there is one.
    static List<PlaceChoice> fitting(List<PlaceChoice> places, String typed) {
        String folded = Folding.fold(typed.strip());
        List<PlaceChoice> exact = places.stream().filter(place -> Folding.fold(place.name()).equals(folded)).toList();
        return !exact.isEmpty() ? exact
                : places.stream().filter(place -> hasWords(Folding.fold(place.name()), folded.split(" "))).toList();
    }

    private static boolean hasWords(String name, String[] words) {
        for (String word : words) {
            if (!name.startsWith(word) && !name.contains(" " + word) && !name.contains("-" + word)) {
                return false;
            }
        }
        return true;
    }
}
