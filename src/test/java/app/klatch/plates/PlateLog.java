package app.klatch.plates;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.PlatformRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/// A file with people and plates for tests, on a clock that can be set.
final class PlateLog implements AutoCloseable {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final long PARTY = 4;
    static final long AFTER_HOURS = 6;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Database database;
    private Clock clock = at(FRIDAY);

    PlateLog(Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
    }

    void setClock(Instant instant) {
        clock = Clock.fixed(instant, BERLIN);
    }

    void setClock(LocalDate day) {
        clock = at(day);
    }

    long person(String name) {
        return new PersonRepository(database, clock).add(PersonFields.named(name), name);
    }

    long person(String name, String ideal) {
        long id = person(name);
        plates().set(id, new Plate(Period.parse(ideal), null));
        return id;
    }

    PlateRepository plates() {
        return new PlateRepository(database, clock);
    }

    void talked(long person, LocalDate day) {
        log(person, day, Stance.TALKED);
    }

    void log(long person, LocalDate day, Stance stance) {
        new InteractionRepository(database, clock).add(new NewInteraction(day, List.of(person), null, null, Channel.PHONE, stance, null, null));
    }

    void wasAt(long platform, LocalDate day, long person) {
        new PlatformRepository(database, clock).attend(platform, day, person);
    }

    PlateStanding standing(long person, LocalDate today) {
        return PlateRule.standing(facts(person, today), today);
    }

    PlateFacts facts(long person) {
        return facts(person, LocalDate.now(clock));
    }

    private PlateFacts facts(long person, LocalDate today) {
        return new StandingRepository(database).of(List.of(person), today).get(person);
    }

    /// Due on which day, as seen on a Friday.
    LocalDate due(long person) {
        return standing(person, FRIDAY).due();
    }

    @Override
    public void close() {
        database.close();
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(BERLIN).toInstant(), BERLIN);
    }
}
