package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.ConditionWords.Conditions;
import app.klatch.followups.RepeatWords.Rounds;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.mapper.MapMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws over a random log: each deed is one undo that restores the file to the letter, and no round is lost or doubled.
final class StepLawsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;
    private Database database;
    private FollowUpRepository steps;
    private AgendaRepository agenda;
    private InteractionRepository interactions;
    private PersonRepository people;
    private final List<Long> persons = new ArrayList<>();

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        steps = new FollowUpRepository(database, CLOCK);
        agenda = new AgendaRepository(database, CLOCK);
        interactions = new InteractionRepository(database, CLOCK);
        people = new PersonRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyDeedIsOneUndoThatRestoresTheFileToTheLetter(long seed) {
        Random random = new Random(seed);
        fill(random);
        for (int n = 0; n < 60; n++) {
            List<String> before = dump();
            long mark = database.newestStep();
            String did = deed(random);
            if (database.newestStep() != mark) {
                List<String> after = dump();
                database.undo();
                assertThat(dump()).as("undo of %s, seed %s", did, seed).isEqualTo(before);
                database.redo();
                assertThat(dump()).as("redo of %s, seed %s", did, seed).isEqualTo(after);
            }
        }
    }

    @Test
    void aStepThatRepeatsHasExactlyOneOpenRoundHoweverItIsClosed() {
        Random random = new Random(7);
        long ana = people.add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        steps.add(new NewFollowUp(ana, null, Owner.ME, TODAY, LocalTime.of(2, 30), "report", Period.ofMonths(1), Recurrence.From.DUE, false));
        LocalDate last = TODAY;
        for (int round = 0; round < 40; round++) {
            FollowUp open = open(ana);
            assertThat(open.due()).isAfterOrEqualTo(last).isAfterOrEqualTo(TODAY);
            assertThat(open.time()).isEqualTo(LocalTime.of(2, 30));
            last = open.due();
            switch (random.nextInt(3)) {
                case 0 -> steps.done(open.id());
                case 1 -> steps.dropRound(open.id(), "not now");
                default -> steps.doneWithNext(open.id(), new NewFollowUp(ana, null, Owner.THEM, TODAY, null, "other"));
            }
        }
    }

    @Test
    void theStepsOfSomebodyArchivedAreSilentAndThoseOfSomebodyDeletedComeBackByUndo() {
        long ana = people.add(PersonFields.named("Ana Ruiz"), "Ana Ruiz");
        steps.add(new NewFollowUp(ana, null, Owner.ME, TODAY, null, "report", Period.ofWeeks(2), Recurrence.From.DUE, true));
        DueRepository due = new DueRepository(database);
        people.archive(List.of(ana));
        assertThat(due.until(TODAY, TODAY)).isEmpty();
        assertThat(steps.of(ana)).hasSize(1);
        people.unarchive(ana);
        assertThat(due.until(TODAY, TODAY)).hasSize(1);
        List<String> before = dump();
        people.delete(List.of(ana));
        assertThat(due.until(TODAY, TODAY)).isEmpty();
        assertThat(steps.of(ana)).isEmpty();
        database.undo();
        assertThat(dump()).isEqualTo(before);
    }

    private FollowUp open(long person) {
        List<FollowUp> open = steps.of(person).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN && step.text().equals("report")).toList();
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private void fill(Random random) {
        for (int n = 0; n < 6; n++) {
            persons.add(people.add(PersonFields.named("Person " + n), "Person " + n));
        }
        for (int n = 0; n < 25; n++) {
            add(random);
        }
    }

    private void add(Random random) {
        long person = persons.get(random.nextInt(persons.size()));
        switch (random.nextInt(4)) {
            case 0 -> agenda.add(person, "line " + random.nextInt(100));
            case 1 -> interactions.add(new NewInteraction(TODAY.minusDays(random.nextInt(30)), List.of(person), null, null,
                    Channel.MESSAGE, Stance.TALKED, random.nextBoolean() ? Starter.ME : Starter.THEM, "note"));
            default -> steps.add(step(random, person));
        }
    }

    private static NewFollowUp step(Random random, long person) {
        boolean repeats = random.nextBoolean();
        return new NewFollowUp(person, null, random.nextBoolean() ? Owner.ME : Owner.THEM, TODAY.plusDays(random.nextInt(60) - 30),
                random.nextBoolean() ? LocalTime.of(2, 30) : null, "step " + random.nextInt(5), repeats ? Period.ofWeeks(1 + random.nextInt(4)) : null,
                repeats ? (random.nextBoolean() ? Recurrence.From.DUE : Recurrence.From.DONE) : null, random.nextBoolean());
    }

    private String deed(Random random) {
        long step = any(random, "follow_up");
        long line = any(random, "agenda_line");
        int which = random.nextInt(15);
        switch (which) {
            case 0 -> steps.done(step);
            case 1 -> steps.done(step, any(random, "interaction"));
            case 2 -> steps.doneWithNext(step, step(random, persons.getFirst()));
            case 3 -> steps.drop(step, "no");
            case 4 -> steps.dropRound(step, null);
            case 5 -> steps.snooze(step, TODAY.plusDays(3));
            case 6 -> steps.change(step, TODAY.plusDays(random.nextInt(9)), null, "changed");
            case 7 -> steps.setConditions(step, new Conditions(new Rounds(Period.ofMonths(1), Recurrence.From.DUE), random.nextBoolean()));
            case 8 -> steps.own(step, Owner.THEM);
            case 9 -> steps.reopen(step);
            case 10 -> agenda.talked(line, any(random, "interaction"));
            case 11 -> agenda.drop(line);
            case 12 -> agenda.reopen(line);
            case 13 -> agenda.change(line, "words " + random.nextInt(9));
            default -> add(random);
        }
        return "deed " + which;
    }

    private long any(Random random, String table) {
        List<Long> ids = database.read(h -> h.createQuery("SELECT id FROM " + table + " ORDER BY id").mapTo(Long.class).list());
        return ids.get(random.nextInt(ids.size()));
    }

    private List<String> dump() {
        List<String> all = new ArrayList<>();
        for (String table : List.of("person", "interaction", "interaction_person", "follow_up", "agenda_line")) {
            all.addAll(database.read(h -> h.createQuery("SELECT * FROM " + table + " ORDER BY id")
                    .map((row, context) -> table + new MapMapper().map(row, context)).list()));
        }
        return all;
    }
}
