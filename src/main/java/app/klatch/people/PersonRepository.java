package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import app.klatch.names.Folding;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The rows of people themselves. What hangs on them has repositories of its own.
public final class PersonRepository {
    /// What to call person `p` in a query: the name, else a handle, else an e-mail or phone.
    public static final String SHOWN_NAME = """
            coalesce(p.name,
              (SELECT handle FROM presence WHERE person_id = p.id AND handle IS NOT NULL ORDER BY id LIMIT 1),
              (SELECT value FROM contact_point WHERE person_id = p.id ORDER BY id LIMIT 1),
              'Somebody')""";

    private static final RowMapper<Person> PERSON = ConstructorMapper.of(Person.class);

    private final Database database;
    private final Clock clock;

    public PersonRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Person> find(long id) {
        return database.read(h -> h.createQuery("SELECT p.*, " + SHOWN_NAME + " AS shown_name FROM person p WHERE p.id = ?")
                .bind(0, id).map(PERSON).findFirst());
    }

    /// Adds a person and says its id. `shownName` is the name, or the handle or address of somebody without one.
    public long add(PersonFields fields, String shownName) {
        return database.write("Add " + shownName, h -> h.createUpdate("""
                INSERT INTO person (uid, name, folded, company, title, closeness, birthday, note, created_at, created_zone)
                VALUES (:uid, :name, :folded, :company, :title, :closeness, :birthday, :note, :now, :zone)""")
                .bindMethods(fields)
                .bind("uid", Uids.next(clock)).bind("folded", Folding.fold(shownName))
                .bind("now", clock.instant()).bind("zone", clock.getZone().getId())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    public void update(long id, PersonFields fields) {
        database.write("Edit " + nameOf(id), h -> {
            h.createUpdate("""
                    UPDATE person SET name = :name, company = :company, title = :title, closeness = :closeness,
                      birthday = :birthday, note = :note WHERE id = :id""")
                    .bindMethods(fields).bind("id", id).execute();
            return h.createUpdate("UPDATE person SET folded = ? WHERE id = ?")
                    .bind(0, Folding.fold(nameOf(id))).bind(1, id).execute();
        });
    }

    /// Edits what is in the file now, so that two screens never overwrite each other; nothing happens when the person is gone.
    public void change(long id, UnaryOperator<PersonFields> edit) {
        database.write("Edit " + nameOf(id), _ -> {
            Optional<Person> person = find(id);
            person.ifPresent(found -> update(id, edit.apply(found.fields())));
            return person.isPresent();
        });
    }

    /// What is better not talked of; blank or null takes it away.
    public void setDoNotMention(long id, @Nullable String text) {
        database.write("Edit " + nameOf(id), h -> h.createUpdate("UPDATE person SET do_not_mention = ? WHERE id = ?")
                .bind(0, text == null || text.isBlank() ? null : text.strip()).bind(1, id).execute());
    }

    /// Takes people out of the lists without losing anything.
    public void archive(List<Long> ids) {
        database.write(ids.size() == 1 ? "Archive " + nameOf(ids.getFirst()) : "Archive " + ids.size() + " people", h -> {
            var batch = h.prepareBatch("UPDATE person SET archived_at = :now WHERE id = :id");
            ids.forEach(id -> batch.bind("now", clock.instant()).bind("id", id).add());
            return batch.execute().length;
        });
    }

    /// Brings an archived person back.
    public void unarchive(long id) {
        database.write("Bring back " + nameOf(id),
                h -> h.execute("UPDATE person SET archived_at = NULL WHERE id = ?", id));
    }

    /// Brings archived people back.
    public void unarchive(List<Long> ids) {
        database.write(ids.size() == 1 ? "Bring back " + nameOf(ids.getFirst()) : "Bring back " + ids.size() + " people", h ->
            h.createUpdate("UPDATE person SET archived_at = NULL WHERE id IN (SELECT value FROM json_each(?))")
                    .bind(0, ids.toString()).execute());
    }

    /// Deletes people and all that hangs on them; undo brings everything back. Interactions nobody is left in go too.
    public void delete(List<Long> ids) {
        database.write(ids.size() == 1 ? "Delete " + nameOf(ids.getFirst()) : "Delete " + ids.size() + " people", h -> {
            var alone = h.prepareBatch("""
                    DELETE FROM interaction WHERE id IN (SELECT interaction_id FROM interaction_person WHERE person_id = :id)
                    AND NOT EXISTS (SELECT 1 FROM interaction_person o WHERE o.interaction_id = interaction.id AND o.person_id <> :id)""");
            var people = h.prepareBatch("DELETE FROM person WHERE id = :id");
            ids.forEach(id -> {
                alone.bind("id", id).add();
                people.bind("id", id).add();
            });
            alone.execute();
            return people.execute().length;
        });
    }

    /// What to call a person in a sentence; "somebody" when there is no such person any more.
    public String nameOf(long id) {
        return find(id).map(Person::shownName).orElse("somebody");
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("person", "contact_point", "presence", "interest", "interaction",
                "interaction_person", "follow_up", "plate", "introduced_by", "attendance", "role", "important_date", "other_name"), action);
    }
}
