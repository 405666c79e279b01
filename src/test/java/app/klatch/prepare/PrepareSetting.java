package app.klatch.prepare;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Prepare without its view, over a real file, on Friday the 20th of November. Everything happens at once.
final class PrepareSetting implements AutoCloseable {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    static final long CHAMBER = 6;

    final Database database;
    final PrepareRooms rooms;
    final PrepareViewModel model;
    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final PersonRepository people;

    PrepareSetting(Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        rooms = PrepareRooms.of(database, CLOCK);
        people = new PersonRepository(database, CLOCK);
        model = new PrepareViewModel(rooms, toasts.acts(database));
        model.inFront(true);
    }

    long person(String name) {
        return people.add(PersonFields.named(name), name);
    }

    /// A gathering of the Chamber on a day, with these people there or expected.
    long gathering(LocalDate day, Long... there) {
        GatheringRepository gatherings = new GatheringRepository(database, CLOCK);
        long id = gatherings.create(new NewGathering(CHAMBER, day)).id();
        gatherings.attend(id, List.of(there));
        return id;
    }

    void talked(LocalDate day, long person, Stance stance, @Nullable String note) {
        new InteractionRepository(database, CLOCK).add(new NewInteraction(day, List.of(person), CHAMBER, null, Channel.IN_PERSON, stance, null, note));
    }

    long step(long person, Owner owner, String text) {
        return new FollowUpRepository(database, CLOCK).add(new NewFollowUp(person, null, owner, FRIDAY.plusDays(7), null, text));
    }

    Brief brief() {
        return Objects.requireNonNull(model.brief().get());
    }

    List<String> names() {
        return Objects.requireNonNull(model.page().get()).briefs().stream().map(Brief::name).toList();
    }

    void undo() {
        toasts.undo();
    }

    @Override
    public void close() {
        database.close();
    }
}
