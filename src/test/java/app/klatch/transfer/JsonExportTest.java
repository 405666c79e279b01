package app.klatch.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import app.klatch.db.Database;
import app.klatch.db.NotWritable;
import app.klatch.db.WholeFile;
import app.klatch.demo.Demo;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the file holds is in the export, and an export that fails harms nothing.
final class JsonExportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void fill() {
        database = Database.open(folder.resolve("demo.db"));
        new Demo(database, CLOCK).fill(Demo.USUAL_PEOPLE);
        database.writeInBulk(h -> {
            h.execute("INSERT INTO etiquette (uid, kind, come_for, open_with, avoid, move_on, reply_days, pitch_budget) VALUES ('e', 'PHOTO_ALBUM', 'a', 'b', 'c', 'd', 3, 5)");
            h.execute("INSERT INTO dismissed_hint (uid, hint, person_id, platform_id) VALUES ('h', 'first pitch', 1, 2)");
            h.execute("INSERT INTO platform_check (uid, platform_id, item, ticked_on) VALUES ('c', 1, 'a picture of me', '2026-11-01')");
            h.execute("INSERT INTO setting (key, value) VALUES ('theme', 'dark')");
            h.execute("INSERT INTO contact_point (uid, person_id, kind, value, preferred) VALUES ('n', 1, 'HANDLE', 'ines', 1)");
            h.execute("UPDATE person SET archived_at = '2026-11-01T10:00:00Z', note = ? WHERE id = 3", "Zeile 1\nZeile \"2\"\t\\ \u0001 😀");
            h.execute("UPDATE follow_up SET drop_reason = 'over', state = 'DROPPED' WHERE id = 2");
            h.execute("INSERT INTO series_skip (uid, series_id, day) VALUES ('sk', 1, '2027-01-07')");
            h.execute("INSERT INTO platform_other_name (uid, platform_id, name, folded) VALUES ('po', 1, 'The Face Book', 'the face book')");
            fillReview(h);
            return h.execute("UPDATE series SET ended_on = '2026-11-01' WHERE id = 2");
        });
    }

    private static void fillReview(Handle h) {
        h.execute("UPDATE plate SET snoozed_until = '2026-12-01', snoozed_on = '2026-11-18', skipped_on = '2026-11-02', resting_since = '2026-11-03' WHERE id = 1");
        h.execute("INSERT INTO plate_default (uid, closeness, ideal, worst) VALUES ('pd', 'FRIEND', 'P30D', 'P60D')");
        h.execute("UPDATE follow_up SET repeats = 'P14D', repeats_from = 'DUE', repeats_anchor = '2026-11-06', unless_answered = 1, asked_on = '2026-11-06', done_by = 1 WHERE id = 1");
        h.execute("INSERT INTO agenda_line (uid, person_id, text, interaction_id, closed_at, created_at, created_zone) VALUES ('a', 1, 'the boat', 1, '2026-11-19T09:00:00Z', '2026-11-12T09:00:00Z', 'Europe/Berlin')");
        h.execute("INSERT INTO my_interest (uid, name, folded) VALUES ('m', 'Chess', 'chess')");
        h.execute("INSERT INTO review VALUES (901, 'r', '2020-01-06', '2026-11-13T15:00:00Z', 'Europe/Berlin', '2026-11-13T15:15:00Z', 'the choir', 'Mon call Ana', 3, 9, 2, 1, 1, 8, 4, 5)");
        h.execute("INSERT INTO review_decision (uid, review_id, step, subject, decision, words, decided_at) VALUES ('d', 901, 'PLATES', 'plate:x', 'SKIPPED', 'Wei Lin', '2026-11-13T15:02:00Z')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyColumnOfTheFileHasAHomeInTheExport() {
        List<String> columns = database.read(h -> h.createQuery("""
                SELECT t.name || '.' || c.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
                WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.hidden = 0""").mapTo(String.class).list());
        assertThat(new TreeSet<>(columns)).isEqualTo(new TreeSet<>(ExportMap.homes().keySet()));
    }

    @Test
    void everyValueOfEveryColumnIsThere() throws IOException {
        Map<String, Object> export = parsed();
        ExportMap.homes().forEach((column, paths) -> {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            String there = name.equals("no_next_step") ? "sum(no_next_step)" : "count(\"" + name + "\")";
            int values = database.read(h -> h.createQuery("SELECT " + there + " FROM " + table).mapTo(Integer.class).one());
            assertThat(values).as("the sample log has no " + column).isPositive();
            if (!paths.isEmpty()) {
                assertThat(paths.stream().mapToInt(path -> JsonPaths.values(export, path).size()).sum()).as(column + " in " + paths).isEqualTo(values);
            }
        });
    }

    @Test
    void everyRowOfEveryArrayHasAUidOfItsOwn() throws IOException {
        Set<String> seen = new HashSet<>();
        parsed().forEach((array, rows) -> {
            if (!(rows instanceof List<?> list)) {
                return;                                                // the format, its version, the instant
            }
            assertThat(list).as(array + " of the sample log").isNotEmpty().allSatisfy(row ->
                    assertThat(row).asInstanceOf(MAP).extractingByKey("uid").asString().as("uid in " + array + " of " + row).matches("\\S+"));
            list.forEach(row -> assertThat(seen.add(String.valueOf(((Map<?, ?>) row).get("uid")))).as("a uid of its own: " + row).isTrue());
        });
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @Test
    void everyUidOfEveryTableIsInItAndEveryOneItNamesIsThere() throws IOException {
        String text = text();
        Set<String> uids = new HashSet<>();
        for (String table : database.read(h -> h.createQuery("""
                SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'uid'""").mapTo(String.class).list())) {
            uids.addAll(database.read(h -> h.createQuery("SELECT uid FROM " + table).mapTo(String.class).list()));
        }
        assertThat(uids).hasSizeGreaterThan(500).allMatch(uid -> text.contains("\"" + uid + "\""));
        Map<String, Object> export = parsed();
        for (String reference : List.of("people[].presences[].platform", "people[].introducedBy.person", "interactions[].people[]", "interactions[].platform",
                "interactions[].gathering", "gatherings[].platform", "gatherings[].series", "gatherings[].attendances[].person", "followUps[].person",
                "followUps[].interaction", "platforms[].counterpart", "myPresences[].platform", "series[].platform", "dismissedHints[].person")) {
            assertThat(JsonPaths.values(export, reference)).as(reference).isNotEmpty().allMatch(uids::contains);
        }
    }

    @Test
    void whatWasWrittenComesBackAsItWas() throws IOException {
        Map<String, Object> export = parsed();
        assertThat(JsonPaths.values(export, "people[].notes")).contains("Zeile 1\nZeile \"2\"\t\\ \u0001 😀");
        assertThat(JsonPaths.values(export, "people[].name")).contains("李伟", "ليلى المنصوري");
        assertThat(JsonPaths.values(export, "interactions[].channel")).contains("in person", "online meeting", "public post");
        assertThat(JsonPaths.values(export, "platforms[].kind")).contains("none of the four", "coffee klatch");
        assertThat(JsonPaths.values(export, "interactions[].enjoyed")).contains(true);
    }

    @Test
    void theSameFileGivesTheSameText() throws IOException {
        assertThat(text()).isEqualTo(text()).endsWith("]}\n");
    }

    @Test
    void anExportThatFailsHalfwayLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "the old one");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        })).isInstanceOf(NotWritable.class).hasMessageContaining("No space left").hasMessageContaining("unchanged");
        assertThat(file).hasContent("the old one");
        assertThat(folder.toFile().list((_, name) -> name.endsWith(".part"))).isEmpty();
    }

    private Map<String, Object> parsed() throws IOException {
        return JSON.std.mapFrom(text());
    }

    private String text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExport(database, CLOCK).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
