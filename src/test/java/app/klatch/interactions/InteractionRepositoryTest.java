package app.klatch.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractionRepositoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @TempDir Path folder;
    private Database database;
    private InteractionRepository interactions;
    private PlatformRepository platforms;
    private long ana;
    private long bo;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        Clock clock = Clock.systemUTC();
        interactions = new InteractionRepository(database, clock);
        platforms = new PlatformRepository(database, clock);
        PersonRepository people = new PersonRepository(database, clock);
        ana = people.add(PersonFields.named("Ana"), "Ana");
        bo = people.add(PersonFields.named("Bo"), "Bo");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theTimelineIsNewestFirstWhateverTheOrderOfEntry() {
        log(DAY.minusDays(3), "old");
        log(DAY, "new");
        log(DAY.minusDays(1), "between");
        log(DAY, "newer on the same day");
        assertThat(interactions.timeline(ana)).extracting(InteractionRow::note)
                .containsExactly("newer on the same day", "new", "between", "old");
    }

    @Test
    void theChannelOfADayToComeIsNotTheLastOne() {
        log(DAY, "called");
        interactions.add(new NewInteraction(DAY.plusDays(1), List.of(ana), null, null, Channel.ONLINE_MEETING, Stance.TALKED, null, null));
        InteractionRepository then = new InteractionRepository(database, Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(then.lastChannel(ana)).isNotEmpty().isNotEqualTo(Optional.of(Channel.ONLINE_MEETING));
    }

    @Test
    void anEntryKnowsItsPlaceAndHowManyOthersTookPart() {
        long rotary = platforms.findOrAdd("Rotary breakfast", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        interactions.add(new NewInteraction(DAY, List.of(ana, bo), rotary, null, Channel.IN_PERSON, Stance.TALKED, Starter.THEM, "hi"));
        InteractionRow row = interactions.timeline(bo).getFirst();
        assertThat(row).extracting(InteractionRow::platform, InteractionRow::kind, InteractionRow::side, InteractionRow::others)
                .containsExactly("Rotary breakfast", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON, 1);
        assertThat(InteractionSentence.of(row).plain()).isEqualTo("Talked at Rotary breakfast, with one more, they came to you");
    }

    @Test
    void aChangedEntryMovesToItsDayAndUndoBringsItBack() {
        long id = log(DAY, "first");
        interactions.change(id, VagueDay.exactly(DAY.minusDays(40)), Channel.PHONE, Stance.GAVE, null);
        InteractionRow changed = interactions.timeline(ana).getFirst();
        assertThat(changed).extracting(InteractionRow::happenedOn, InteractionRow::channel, InteractionRow::stance, InteractionRow::note)
                .containsExactly(DAY.minusDays(40), Channel.PHONE, Stance.GAVE, null);
        database.undo();
        assertThat(interactions.timeline(ana).getFirst().note()).isEqualTo("first");
    }

    @Test
    void aDeletedEntryComesBackByUndoWithEverybodyInIt() {
        long id = interactions.add(new NewInteraction(DAY, List.of(ana, bo), null, null, null, Stance.TALKED, null, "lunch"));
        interactions.delete(id);
        assertThat(interactions.timeline(ana)).isEmpty();
        database.undo();
        assertThat(interactions.timeline(ana)).isEqualTo(interactions.timeline(bo)).hasSize(1);
    }

    @Test
    void theTimelineReadsNoTableFromEndToEnd() {
        String plan = database.read(h -> String.join("\n", h.createQuery("EXPLAIN QUERY PLAN " + InteractionRepository.TIMELINE)
                .bind(0, 1L).map((row, _) -> row.getString("detail")).list()));
        assertThat(plan).contains("interaction_person_person").doesNotContain("SCAN");
    }

    private long log(LocalDate day, @Nullable String note) {
        return interactions.add(new NewInteraction(day, List.of(ana), null, null, Channel.IN_PERSON, Stance.TALKED, null, note));
    }
}
