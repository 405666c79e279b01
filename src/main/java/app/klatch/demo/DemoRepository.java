package app.klatch.demo;

import app.klatch.db.Database;
import app.klatch.platforms.Platform;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Writes the sample log in bulk: ten thousand people have a hundred thousand talks.
final class DemoRepository {
    private final Database database;
    private final Clock clock;

    DemoRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int peopleThere() {
        return database.read(h -> h.createQuery("SELECT count(*) FROM person").mapTo(Integer.class).one());
    }

    List<Platform> platforms() {
        return database.read(h -> h.createQuery("SELECT id, name, kind, side FROM platform ORDER BY id")
                .map(ConstructorMapper.of(Platform.class)).list());
    }

    /// Writes into a file without people. What hangs on a person goes in before the person: the search line is then written
    /// once, and not anew with every address.
    void write(List<SamplePerson> people, Places places, SampleUids uids) {
        database.writeInBulk(h -> {
            h.execute("PRAGMA defer_foreign_keys = ON");
            DemoTalksRepository talks = new DemoTalksRepository(h, uids, clock);
            Map<String, Long> platformIds = talks.addPlatforms(places);
            new DemoPeopleRepository(h, uids, clock).add(people, platformIds);
            talks.add(people, places, platformIds);
            return people.size();
        });
    }
}
