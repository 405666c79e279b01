package app.klatch.capture;

import app.klatch.db.Database;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Reads what the parser has to know of the file: everybody, archived or not, the latest contact first, and every platform.
public final class KnownPeopleRepository {
    private static final String ONE = "WHERE p.id = :id";
    private static final RowMapper<KnownPlatform> PLATFORM = (row, _) -> new KnownPlatform(row.getLong(1), row.getString(2),
            Side.valueOf(row.getString(3)), PlatformKind.valueOf(row.getString(4)),
            row.getString(5) == null ? List.of() : row.getString(5).lines().toList());

    private final Database database;

    public KnownPeopleRepository(Database database) {
        this.database = database;
    }

    /// Everything, for building the index: takes about half a second for 100,000 people, so in the background.
    public CaptureContext context() {
        return database.read(h -> CaptureContext.of(people(h, ""), platforms(h)));
    }

    public Optional<KnownPerson> person(long id) {
        return database.read(h -> people(h, ONE, id).stream().findFirst());
    }

    /// Calls `action` when another window or command changed people or platforms, or undo did; our own saves too.
    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("person", "contact_point", "presence", "other_name", "platform", "platform_other_name"), action);
    }

    private record Row(long id, String name, @Nullable String company) {}

    private record Word(long personId, String kind, String value) {}

    private static List<KnownPerson> people(Handle handle, String where, Object... id) {
        Map<Long, List<Word>> words = new HashMap<>();
        for (Word word : words(handle, where, id)) {
            words.computeIfAbsent(word.personId(), _ -> new ArrayList<>(2)).add(word);
        }
        var query = handle.createQuery("SELECT p.id, " + PersonRepository.SHOWN_NAME + " AS name, p.company FROM person p "
                + where + " ORDER BY (SELECT max(interaction_id) FROM interaction_person WHERE person_id = p.id) DESC, p.id DESC");
        if (id.length > 0) {
            query.bind("id", id[0]);
        }
        return query.map(ConstructorMapper.of(Row.class)).list().stream()
                .map(row -> known(row, words.getOrDefault(row.id(), List.of()))).toList();
    }

    private static List<Word> words(Handle handle, String where, Object... id) {
        var query = handle.createQuery("""
                SELECT c.person_id, c.kind, c.value FROM contact_point c JOIN person p ON p.id = c.person_id %1$s
                UNION ALL
                SELECT o.person_id, 'OTHER_NAME', o.name FROM other_name o JOIN person p ON p.id = o.person_id %1$s
                UNION ALL
                SELECT s.person_id, 'HANDLE', s.handle FROM presence s JOIN person p ON p.id = s.person_id %1$s %2$s
                """.formatted(where, (where.isEmpty() ? "WHERE" : "AND") + " s.handle IS NOT NULL"));
        if (id.length > 0) {
            query.bind("id", id[0]);
        }
        return query.map(ConstructorMapper.of(Word.class)).list();
    }

    private static KnownPerson known(Row row, List<Word> words) {
        return new KnownPerson(row.id(), row.name(), row.company(), values(words, "OTHER_NAME"),
                values(words, "EMAIL"), values(words, "PHONE"), values(words, "HANDLE"));
    }

    private static List<String> values(List<Word> words, String kind) {
        return words.isEmpty() ? List.of() : words.stream().filter(w -> w.kind().equals(kind)).map(Word::value).toList();
    }

    private static List<KnownPlatform> platforms(Handle handle) {
        return handle.createQuery("""
                SELECT id, name, side, kind,
                  (SELECT group_concat(o.name, char(10) ORDER BY o.id DESC) FROM platform_other_name o WHERE o.platform_id = p.id) AS others
                FROM platform p ORDER BY id""").map(PLATFORM).list();
    }
}
