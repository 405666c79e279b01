package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowUpRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir Path folder;
    private Database database;
    private FollowUpRepository followUps;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        followUps = new FollowUpRepository(database, CLOCK);
        ana = new PersonRepository(database, CLOCK).add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void openStepsComeByDayAndClosedOnesAfterThem() {
        long later = add(FRIDAY.plusDays(1), null, "later");
        long done = add(FRIDAY.minusDays(9), null, "done");
        long morning = add(FRIDAY, LocalTime.of(9, 0), "morning");
        long evening = add(FRIDAY, LocalTime.of(18, 0), "evening");
        followUps.done(done);
        assertThat(followUps.of(ana)).extracting(FollowUp::id).containsExactly(morning, evening, later, done);
    }

    @Test
    void aSnoozeLeavesTheDueDayAlone() {
        long id = add(FRIDAY, null, "send deck");
        followUps.snooze(id, FRIDAY.plusDays(3));
        FollowUp step = only();
        assertThat(step.due()).isEqualTo(FRIDAY);
        assertThat(step.wanted()).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void aNewDueDayTakesTheSnoozeAwayAndANewTextDoesNot() {
        long id = add(FRIDAY, null, "send deck");
        followUps.snooze(id, FRIDAY.plusDays(3));
        followUps.change(id, FRIDAY, null, "send the deck");
        assertThat(only().wanted()).isEqualTo(FRIDAY.plusDays(3));
        followUps.change(id, FRIDAY.plusDays(1), LocalTime.of(15, 0), "send the deck");
        assertThat(only().wanted()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(only().time()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void aDroppedStepKeepsItsReasonAndCanBeOpenedAgain() {
        long id = add(FRIDAY, null, "send deck");
        followUps.drop(id, "they bought it");
        assertThat(only()).extracting(FollowUp::state, FollowUp::dropReason).containsExactly(FollowUp.State.DROPPED, "they bought it");
        followUps.reopen(id);
        assertThat(only()).extracting(FollowUp::state, FollowUp::dropReason).containsExactly(FollowUp.State.OPEN, null);
    }

    @Test
    void aStepIsHandedOverAndUndoHandsItBack() {
        long id = add(FRIDAY, null, "signed form");
        followUps.own(id, Owner.THEM);
        assertThat(only().owner()).isEqualTo(Owner.THEM);
        database.undo();
        assertThat(only().owner()).isEqualTo(Owner.ME);
    }

    @Test
    void undoOfDoneOpensTheStepAgain() {
        followUps.done(add(FRIDAY, null, "send deck"));
        assertThat(only().state()).isEqualTo(FollowUp.State.DONE);
        database.undo();
        assertThat(only().state()).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void aPersonsStepsAreFoundByIndex() {
        String plan = database.read(h -> String.join("\n", h.createQuery(
                "EXPLAIN QUERY PLAN SELECT * FROM follow_up WHERE person_id = 1").map((row, _) -> row.getString("detail")).list()));
        assertThat(plan).contains("follow_up_person").doesNotContain("SCAN");
    }

    private long add(LocalDate due, @Nullable LocalTime time, String text) {
        return followUps.add(new NewFollowUp(ana, null, Owner.ME, due, time, text));
    }

    private FollowUp only() {
        assertThat(followUps.of(ana)).hasSize(1);
        return followUps.of(ana).getFirst();
    }
}
