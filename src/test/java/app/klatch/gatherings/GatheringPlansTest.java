package app.klatch.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statements of a gathering's page over a hundred thousand interactions: which indexes they walk.
final class GatheringPlansTest {
    @TempDir Path folder;
    private Database database;
    private GatheringPlanRepository plans;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        plans = new GatheringPlanRepository(database);
        plans.fillWithAHundredThousandInteractions();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoIsThereIsReadFromTheGatheringAndByTheIndexesOfEachPerson() {
        assertThat(plans.plan(AttendeeRepository.HERE, Map.of("gathering", 7, "kind", "NETWORKING_EVENT", "day", "2026-11-20", "today", "2026-11-20")))
                .anyMatch(step -> step.contains("USING INDEX interaction_gathering (gathering_id=?)"))
                .anyMatch(step -> step.contains("interaction_person_person (person_id=?"))
                .noneMatch(GatheringPlansTest::readsAll);
    }

    @Test
    void whoUsesToComeIsReadFromTheGatheringsOfThePlatform() {
        assertThat(plans.plan(AttendeeRepository.REGULARS, Map.of("series", 1, "platform", 6, "day", "2026-11-20", "limit", 500)))
                .anyMatch(step -> step.contains("(platform_id=? AND happened_on<?)"))
                .anyMatch(step -> step.contains("(gathering_id=?)"))
                .noneMatch(GatheringPlansTest::readsAll);
    }

    @Test
    void thePageIsTheSameForOneGatheringAmongManyAsForOneAlone() {
        GatheringRooms rooms = GatheringRooms.of(database, GatheringSetting.CLOCK);
        GatheringPage page = rooms.read(7).orElseThrow();
        assertThat(page.here()).hasSize(20).allMatch(Attendee::talked);
        assertThat(page.regulars()).hasSize(AttendeeRepository.MOST_REGULARS);
    }

    private static boolean readsAll(String step) {
        return List.of("i", "ip", "o", "a", "b", "g", "p", "f").stream()
                .anyMatch(table -> step.equals("SCAN " + table) || step.startsWith("SCAN " + table + " "));
    }
}
