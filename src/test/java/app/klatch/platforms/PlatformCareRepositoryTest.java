package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlatformCareRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final long FACEBOOK = 1;
    private static final long COFFEE = 2;
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private Database database;
    private PlatformCareRepository platforms;
    private PlatformUseRepository uses;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        platforms = new PlatformCareRepository(database, CLOCK);
        uses = new PlatformUseRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsSaidOfAPlatformIsKeptAndUndone() {
        PlatformFields fields = new PlatformFields(" Harbour Rotary ", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON, PlatformStage.GROW,
                Period.ofDays(14), "https://rotary.example", "Bring cards", null);
        long id = platforms.add(fields);
        assertThat(platforms.find(id).orElseThrow().fields()).isEqualTo(fields);
        assertThat(platforms.named("HARBOUR rotary")).map(TendedPlatform::id).contains(id);
        platforms.change(id, now -> now.withNote("").withCadence(null));
        assertThat(platforms.find(id).orElseThrow()).returns(null, TendedPlatform::note).returns(null, TendedPlatform::cadence);
        database.undo();
        assertThat(platforms.find(id).orElseThrow().note()).isEqualTo("Bring cards");
        assertThat(database.undo()).contains("Add Harbour Rotary");
        assertThat(platforms.find(id)).isEmpty();
    }

    @Test
    void twoSidesOfOneCircleNameEachOtherAndNobodyElse() {
        platforms.change(FACEBOOK, now -> now.withCounterpart(COFFEE));
        assertThat(counterpart(COFFEE)).isEqualTo(FACEBOOK);
        platforms.change(COFFEE, now -> now.withCounterpart(CHAMBER));
        assertThat(counterpart(FACEBOOK)).isNull();
        assertThat(counterpart(CHAMBER)).isEqualTo(COFFEE);
        platforms.change(CHAMBER, now -> now.withCounterpart(null));
        assertThat(counterpart(COFFEE)).isNull();
        platforms.change(COFFEE, now -> now.withNote("no counterpart is touched by this"));
        assertThat(counterpart(COFFEE)).isNull();
    }

    @Test
    void aClosedNetworkThatWasArchivedComesBackClosedAndThenOpen() {
        platforms.close(CHAMBER, 2019);
        platforms.archive(CHAMBER);
        platforms.bringBack(CHAMBER);
        assertThat(platforms.find(CHAMBER).orElseThrow()).returns(2019, TendedPlatform::closedYear).returns(false, TendedPlatform::isArchived);
        platforms.bringBack(CHAMBER);
        assertThat(platforms.find(CHAMBER).orElseThrow().closedYear()).isNull();
    }

    @Test
    void aPlatformThatIsUsedIsArchivedInsteadOfDeletedAndSaysWhatHangsOnIt() {
        Map<String, List<String>> before = FileDump.of(database);
        assertThat(uses.delete(COFFEE, "Coffee at home").isUsed()).isFalse();
        assertThat(platforms.find(COFFEE)).isEmpty();
        database.undo();
        assertThat(FileDump.of(database)).isEqualTo(before);
        use(CHAMBER);
        PlatformUse use = uses.delete(CHAMBER, "Chamber after-hours");
        assertThat(use.words()).isEqualTo("2 people, 1 interaction and 1 gathering");
        assertThat(platforms.find(CHAMBER).orElseThrow().isArchived()).isTrue();
        database.undo();
        assertThat(platforms.find(CHAMBER).orElseThrow().isArchived()).isFalse();
    }

    @Test
    void myOwnPresenceAndTicksGoWithAPlatformThatNobodyIsOnAndComeBackByUndo() {
        new MyPresenceRepository(database, CLOCK).add(COFFEE, "me", null);
        new PlatformCheckRepository(database, CLOCK).tick(COFFEE, "select-give", LocalDate.of(2026, 11, 20));
        Map<String, List<String>> before = FileDump.of(database);
        assertThat(uses.delete(COFFEE, "Coffee at home").isUsed()).isFalse();
        database.undo();
        assertThat(FileDump.of(database)).isEqualTo(before);
    }

    @Test
    void whatHangsOnAPlatformIsFoundByIndex() {
        List<String> plan = database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + PlatformUseRepository.USE)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true)).bind("id", 1)
                .map((row, _) -> row.getString("detail")).list());
        assertThat(plan).noneMatch(step -> step.matches("SCAN (i|ip|g|a|presence|interaction|gathering|series|person)\\b.*"));
    }

    private @Nullable Long counterpart(long id) {
        return platforms.find(id).orElseThrow().counterpartId();
    }

    private void use(long platform) {
        database.writeInBulk(h -> {
            for (int i = 1; i <= 2; i++) {
                h.execute("INSERT INTO person (uid, name, folded, created_at, created_zone) VALUES (?, ?, ?, 'x', 'Z')", "p" + i, "P" + i, "p" + i);
            }
            h.execute("INSERT INTO presence (uid, person_id, platform_id) VALUES ('r', 1, ?)", platform);
            h.execute("INSERT INTO gathering (uid, platform_id, happened_on) VALUES ('g', ?, '2026-11-01')", platform);
            h.execute("INSERT INTO attendance (uid, gathering_id, person_id) VALUES ('a', 1, 1)");
            h.execute("""
                    INSERT INTO interaction (uid, happened_on, platform_id, stance, created_at, created_zone)
                    VALUES ('i', '2026-11-01', ?, 'TALKED', 'x', 'Z')""", platform);
            return h.execute("INSERT INTO interaction_person (interaction_id, person_id) VALUES (1, 2)");
        });
    }
}
