package app.klatch.transfer;

import app.klatch.db.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// Reads the whole address book at once: an import asks it of every record.
final class AddressBookRepository {
    private final Database database;

    AddressBookRepository(Database database) {
        this.database = database;
    }

    private record Row(long id, @Nullable String name, @Nullable String company) {}

    private record Point(long personId, String kind, String value) {}

    AddressBook load() {
        return database.read(h -> {
            Map<Long, List<String>> emails = points(h, "EMAIL");
            Map<Long, List<String>> phones = points(h, "PHONE");
            AddressBook book = new AddressBook();
            h.createQuery("SELECT id, name, company FROM person ORDER BY archived_at IS NOT NULL, id")
                    .map(ConstructorMapper.of(Row.class))
                    .forEach(row -> book.add(row.id(), new ImportedPerson(row.name(), row.company(), null, null, null,
                            emails.getOrDefault(row.id(), List.of()), phones.getOrDefault(row.id(), List.of())), false));
            return book;
        });
    }

    private static Map<Long, List<String>> points(Handle handle, String kind) {
        Map<Long, List<String>> points = new HashMap<>();
        handle.createQuery("SELECT person_id, kind, value FROM contact_point WHERE kind = ? ORDER BY id").bind(0, kind)
                .map(ConstructorMapper.of(Point.class))
                .forEach(point -> points.computeIfAbsent(point.personId(), _ -> new ArrayList<>(2)).add(point.value()));
        return points;
    }
}
