package app.klatch.transfer;

import app.klatch.db.Database;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the file for the export, one object after the other.
public final class ExportRepository {
    /// Takes what is read, in the order it comes.
    interface Reader {
        /// From here on the rows are of this array.
        void begin(String key);

        void row(String json);
    }

    private final Database database;

    public ExportRepository(Database database) {
        this.database = database;
    }

    /// Reads every row of every table in one consistent state. Other reads wait until `reader` has taken all.
    void readAll(Reader reader) {
        database.read(h -> {
            for (ExportSql.Part part : ExportSql.PARTS) {
                reader.begin(part.key());
                try (Stream<String> rows = h.createQuery(part.all()).mapTo(String.class).stream()) {
                    rows.forEach(reader::row);
                }
            }
            return ExportSql.PARTS.size();
        });
    }

    /// Whose `uid` this is.
    public Optional<Long> personWith(String uid) {
        return database.read(h -> h.createQuery("SELECT id FROM person WHERE uid = ?").bind(0, uid).mapTo(Long.class).findFirst());
    }

    /// The person as the export has them.
    public String person(long id) {
        return rows(ExportSql.PEOPLE, id).getFirst();
    }

    /// All interactions with this person as the export has them.
    public List<String> interactions(long personId) {
        return rows(ExportSql.INTERACTIONS, personId);
    }

    public List<String> followUps(long personId) {
        return rows(ExportSql.FOLLOW_UPS, personId);
    }

    /// What is to be talked about with them, and what was.
    public List<String> agenda(long personId) {
        return rows(ExportSql.AGENDA, personId);
    }

    private List<String> rows(ExportSql.Part part, long personId) {
        return database.read(h -> h.createQuery(part.ofOnePerson()).bind(0, personId).mapTo(String.class).list());
    }
}
