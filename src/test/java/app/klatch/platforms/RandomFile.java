package app.klatch.platforms;

import app.klatch.db.Database;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A small file full of coincidences, the same for the same seed: few days, few people and few handles, so that platforms
/// share gatherings, presences, ticks and series.
final class RandomFile {
    private static final int PEOPLE = 8;

    private final Random random;
    private final Handle h;

    private RandomFile(Handle h, long seed) {
        this.h = h;
        this.random = new Random(seed);
    }

    static void fill(Database database, long seed) {
        database.writeInBulk(h -> new RandomFile(h, seed).fill());
    }

    private int fill() {
        for (int i = 1; i <= PEOPLE; i++) {
            h.execute("INSERT INTO person (uid, name, folded, created_at, created_zone) VALUES (?, ?, ?, 'x', 'Z')", "p" + i, "P" + i, "p" + i);
        }
        for (int platform = 1; platform <= 8; platform++) {
            h.execute("UPDATE platform SET stage = ?, cadence = ?, url = ?, note = ?, looked_at = ?, archived_at = ?, counterpart_id = ? WHERE id = ?",
                    List.of("SELECT", "PRESENCE", "GROW", "NURTURE").get(random.nextInt(4)), maybe("P7D"), maybe("https://x.example/" + random.nextInt(2)),
                    maybe("note " + random.nextInt(3)), maybe("2026-0" + (1 + random.nextInt(9)) + "-01"),
                    random.nextInt(5) == 0 ? "2026-01-01T00:00:00Z" : null, random.nextBoolean() ? platform % 8 + 1 : null, platform);
        }
        times(6, i -> h.execute("INSERT INTO series (uid, platform_id, name, first_on, rhythm, ended_on) VALUES (?, ?, ?, '2026-01-01', ?, ?)",
                "s" + i, platform(), maybe("Breakfast"), random.nextBoolean() ? "FREQ=WEEKLY;BYDAY=TH" : "FREQ=WEEKLY;BYDAY=TU",
                random.nextInt(4) == 0 ? "2026-10-05" : null));
        times(8, i -> h.execute("INSERT INTO series_skip (uid, series_id, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                "k" + i, 1 + random.nextInt(6), day()));
        times(6, i -> h.execute("INSERT INTO platform_other_name (uid, platform_id, name, folded) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                "o" + i, platform(), "Old " + i % 3, "old " + i % 3));
        times(25, i -> h.execute("""
                INSERT INTO gathering (uid, platform_id, happened_on, name, starts_at, note, series_id) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", "g" + i, platform(), day(), maybe("Name " + random.nextInt(2)), maybe("07:30"),
                maybe("said " + random.nextInt(3)), random.nextBoolean() ? 1 + random.nextInt(6) : null));
        int gatherings = h.createQuery("SELECT max(id) FROM gathering").mapTo(Integer.class).one();
        times(60, i -> h.execute("""
                INSERT INTO attendance (uid, gathering_id, person_id) SELECT ?, id, ? FROM gathering WHERE id = ? ON CONFLICT DO NOTHING""",
                "a" + i, person(), 1 + random.nextInt(gatherings)));
        times(40, i -> h.execute("INSERT INTO presence (uid, person_id, platform_id, handle, url) VALUES (?, ?, ?, ?, ?)", "r" + i,
                random.nextInt(4) == 0 ? null : person(), platform(), maybe("h" + random.nextInt(2)), maybe("u")));
        times(60, i -> talk(i, gatherings));
        times(12, i -> h.execute("INSERT INTO platform_check (uid, platform_id, item, ticked_on) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                "c" + i, platform(), "item" + random.nextInt(3), day()));
        return times(12, i -> h.execute("INSERT INTO dismissed_hint (uid, hint, person_id, platform_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                "d" + i, "hint" + random.nextInt(2), random.nextBoolean() ? null : person(), random.nextBoolean() ? platform() : null));
    }

    private void talk(int i, int gatherings) {
        h.execute("""
                INSERT INTO interaction (uid, happened_on, platform_id, gathering_id, stance, note, created_at, created_zone)
                VALUES (?, ?, ?, (SELECT id FROM gathering WHERE id = ?), 'TALKED', ?, 'x', 'Z')""",
                "i" + i, day(), platform(), random.nextInt(gatherings * 2), "note " + i);
        times(2, _ -> h.execute("INSERT INTO interaction_person (interaction_id, person_id) SELECT max(id), ? FROM interaction WHERE true ON CONFLICT DO NOTHING",
                person()));
    }

    private interface Step {
        void at(int i);
    }

    private static int times(int count, Step step) {
        for (int i = 0; i < count; i++) {
            step.at(i);
        }
        return count;
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    private int platform() {
        return 1 + random.nextInt(4);
    }

    private int person() {
        return 1 + random.nextInt(PEOPLE);
    }

    private String day() {
        return "2026-10-0" + (1 + random.nextInt(6));
    }
}
