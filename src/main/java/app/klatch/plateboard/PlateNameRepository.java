package app.klatch.plateboard;

import app.klatch.db.Database;
import app.klatch.names.Folding;
import app.klatch.people.PersonRepository;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;

/// Names for the plates that are looked at, and whose plates a text means.
public final class PlateNameRepository {
    static final String NAMES = "SELECT p.id, " + PersonRepository.SHOWN_NAME
            + " AS name, p.company FROM json_each(:ids) CROSS JOIN person p ON p.id = value ORDER BY key";

    /// The words of a text anywhere in name or company.
    static final String MATCHING = """
            SELECT p.id FROM plate CROSS JOIN person p ON p.id = plate.person_id
            WHERE instr(p.folded || ' ' || lower(coalesce(p.company, '')), :text)""";

    private static final RowMapper<PlateName> NAME = (row, _) -> new PlateName(row.getLong(1), row.getString(2), row.getString(3));

    private final Database database;

    public PlateNameRepository(Database database) {
        this.database = database;
    }

    List<PlateName> names(List<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(h -> h.createQuery(NAMES).bind("ids", ids.toString()).map(NAME).list());
    }

    /// Case doesn't matter, nor do accents in a name.
    Set<Long> matching(String text) {
        return database.read(h -> h.createQuery(MATCHING).bind("text", Folding.fold(text)).mapTo(Long.class).set());
    }
}
