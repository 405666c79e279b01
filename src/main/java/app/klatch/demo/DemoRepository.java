package app.klatch.demo;

import app.klatch.db.Database;
import app.klatch.names.Folding;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Writes the sample log in bulk: ten thousand people have a hundred thousand talks.
final class DemoRepository {
    /// What the owner of the sample log cares about.
    private static final List<String> MINE = List.of("sailing", "old harbours", "choir", "watercolours");

    /// A form on somebody's page that was never saved, as the forms keep it.
    private static final String UNSAVED_FORM = """
            INSERT INTO setting (uid, key, value) SELECT ?, 'form.draft.people[' || id || '] platform null gathering null', concat_ws(char(10),
              'person.0=' || id || ' ' || name, 'when=yesterday', 'channel=PHONE', 'stance=TALKED', 'note=The port study comes out in spring; wants me to read', '')
            FROM person WHERE name = 'Henrik Sørensen'""";

    private final Database database;
    private final Clock clock;

    DemoRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int peopleThere() {
        return database.read(h -> h.createQuery("SELECT count(*) FROM person").mapTo(Integer.class).one());
    }

    List<Place> platforms() {
        return database.read(h -> h.createQuery("SELECT id, name, kind, side FROM platform ORDER BY id").map((row, _) -> Place.of(
                row.getLong("id"), row.getString("name"), PlatformKind.valueOf(row.getString("kind")), Side.valueOf(row.getString("side")))).list());
    }

    /// Writes into a file without people.
    void write(SampleLog log, SampleUids uids) {
        database.writeInBulk(h -> {
            h.execute("PRAGMA defer_foreign_keys = ON");
            DemoPlacesRepository places = new DemoPlacesRepository(h, uids, clock);
            Map<String, Long> platformIds = places.add(log.places());
            new DemoPeopleRepository(h, uids, clock).add(log.people(), platformIds);
            List<Said> talks = Said.all(log.people(), log.broadcasts());
            Map<Occasion, Long> gatheringIds = new DemoGatheringsRepository(h, uids, log.places())
                    .add(talks, log.meetings(), log.people(), platformIds, places.addSeries(log.places(), platformIds));
            IdentityHashMap<Talk, Long> talkIds = new DemoTalksRepository(h, uids, clock).add(talks, log.places(), platformIds, gatheringIds);
            new DemoStepsRepository(h, uids, clock).add(log.people(), talkIds);
            MINE.forEach(name -> h.execute("INSERT INTO my_interest (uid, name, folded) VALUES (?, ?, ?)",
                    uids.next(LocalDate.now(clock)), name, Folding.fold(name)));
            new DemoReviewsRepository(h, uids, clock).add();
            h.execute(UNSAVED_FORM, uids.next(LocalDate.now(clock)));
            return talks.size();
        });
    }
}
