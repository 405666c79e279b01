package app.klatch.gatherings;

import app.klatch.db.Database;
import java.util.List;
import java.util.Optional;

/// What is noted of the talks with one person at a gathering.
public final class TalkRepository {
    private static final String WITH_THEM = """
            SELECT i.id FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id AND ip.person_id = :person
            WHERE i.gathering_id = :gathering AND i.stance <> 'BROADCAST'""";
    private static final String ALONE = " AND NOT EXISTS (SELECT 1 FROM interaction_person o WHERE o.interaction_id = i.id AND o.person_id <> :person)";

    private final Database database;

    public TalkRepository(Database database) {
        this.database = database;
    }

    /// The newest entry with this person and nobody else.
    Optional<Long> alone(long gatheringId, long personId) {
        return database.read(h -> h.createQuery(WITH_THEM + ALONE + " ORDER BY i.id DESC LIMIT 1")
                .bind("gathering", gatheringId).bind("person", personId).mapTo(Long.class).findFirst());
    }

    /// How many entries tell of a gathering.
    int count(long gatheringId) {
        return database.read(h -> h.createQuery("SELECT count(*) FROM interaction WHERE gathering_id = ?").bind(0, gatheringId)
                .mapTo(Integer.class).one());
    }

    /// Marks an entry as a valuable talk.
    void mark(long talkId) {
        database.write("Mark a valuable talk", h -> h.execute("UPDATE interaction SET depth = 'REAL' WHERE id = ?", talkId));
    }

    /// All talks with this person here stayed on the surface.
    void unmark(long gatheringId, long personId) {
        database.write("Unmark a valuable talk", h -> h.createUpdate(
                "UPDATE interaction SET depth = 'SURFACE' WHERE id IN (" + WITH_THEM + ")")
                .bind("gathering", gatheringId).bind("person", personId).execute());
    }

    void note(long talkId, String note) {
        database.write("Edit an interaction", h -> h.execute("UPDATE interaction SET note = nullif(?, '') WHERE id = ?", note.strip(), talkId));
    }

    /// Whether what was talked with this person here wants a next step.
    void needsStep(long gatheringId, long personId, boolean needs) {
        database.write(needs ? "A next step is needed" : "No next step needed", h -> h.createUpdate(
                "UPDATE interaction_person SET no_next_step = :none WHERE person_id = :person AND interaction_id IN (" + WITH_THEM + ")")
                .bind("none", !needs).bind("gathering", gatheringId).bind("person", personId).execute());
    }

    /// Takes somebody off a gathering who was not there. Entries that say nothing but that go; what was written down with them
    /// alone stays in the log, without the gathering, and from entries with others they are taken out.
    void forget(long gatheringId, long personId) {
        database.write("Remove from the gathering", h -> {
            for (String sql : List.of("""
                    DELETE FROM interaction WHERE note IS NULL AND outcome IS NULL AND minutes IS NULL AND enjoyed IS NULL
                      AND stance = 'TALKED' AND id IN (""" + WITH_THEM + ALONE + ")",
                    "UPDATE interaction SET gathering_id = NULL WHERE id IN (" + WITH_THEM + ALONE + ")",
                    "DELETE FROM interaction_person WHERE person_id = :person AND interaction_id IN (" + WITH_THEM + ")",
                    "DELETE FROM attendance WHERE gathering_id = :gathering AND person_id = :person")) {
                h.createUpdate(sql).bind("gathering", gatheringId).bind("person", personId).execute();
            }
            return personId;
        });
    }
}
