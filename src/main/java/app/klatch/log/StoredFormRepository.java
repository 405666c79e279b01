package app.klatch.log;

import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PersonRepository;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an interaction back into the form that edits it.
final class StoredFormRepository {
    private final Database database;
    private final InteractionRepository interactions;
    private final PlaceRepository places;

    StoredFormRepository(Database database, Clock clock) {
        this.database = database;
        this.interactions = new InteractionRepository(database, clock);
        this.places = new PlaceRepository(database);
    }

    /// Empty when it is gone.
    Optional<FormDraft> find(long interactionId) {
        return interactions.find(interactionId).map(entry -> draft(interactionId, entry));
    }

    private FormDraft draft(long id, NewInteraction entry) {
        return new FormDraft(people(id), "", new VagueDay(entry.happenedOn(), entry.precision()).typed(),
                places.find(entry.platformId(), entry.gatheringId()).orElse(null), "", entry.channel(), entry.stance(),
                entry.startedBy(), entry.depth(), entry.minutes() == null ? "" : entry.minutes().toString(), orEmpty(entry.note()),
                orEmpty(entry.outcome()), entry.enjoyed(), "", List.of());
    }

    private List<PersonChoice> people(long id) {
        return database.read(h -> h.createQuery("SELECT p.id, " + PersonRepository.SHOWN_NAME + """
                 AS name FROM interaction_person ip JOIN person p ON p.id = ip.person_id WHERE ip.interaction_id = ? ORDER BY ip.id""")
                .bind(0, id).map((row, _) -> new PersonChoice(row.getLong(1), row.getString(2))).list());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
