package app.klatch.today;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a log for the tests of this page, as of Friday, 20 November 2026.
final class TodayLog {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final PersonRepository people;
    private final FollowUpRepository followUps;
    private final InteractionRepository interactions;
    private final PlatformRepository platforms;
    private final PlateRepository plates;

    TodayLog(Database database, Clock clock) {
        people = new PersonRepository(database, Clock.offset(clock, Duration.ofDays(-60)));    // known for long
        followUps = new FollowUpRepository(database, clock);
        interactions = new InteractionRepository(database, clock);
        platforms = new PlatformRepository(database, clock);
        plates = new PlateRepository(database, clock);
    }

    long person(String name, @Nullable String company) {
        return people.add(new PersonFields(name, company, null, null, null, null), name);
    }

    void archive(long person) {
        people.archive(List.of(person));
    }

    long mine(long person, LocalDate due, @Nullable LocalTime time, String text) {
        return followUps.add(new NewFollowUp(person, null, Owner.ME, due, time, text));
    }

    long theirs(long person, LocalDate due, String text) {
        return followUps.add(new NewFollowUp(person, null, Owner.THEM, due, null, text));
    }

    long met(long person, LocalDate day, String place) {
        long platform = platforms.findOrAdd(place, PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        return log(person, day, platform, Channel.IN_PERSON);
    }

    long log(long person, LocalDate day, @Nullable Long platform, @Nullable Channel channel) {
        return interactions.add(new NewInteraction(day, List.of(person), platform, null, channel, Stance.TALKED, null, null));
    }

    /// They wrote: a message, or at that place.
    long wrote(long person, LocalDate day, @Nullable Long platform, @Nullable Channel channel, @Nullable String note) {
        return interactions.add(new NewInteraction(day, List.of(person), platform, null, channel, Stance.TALKED, Starter.THEM, note));
    }

    void plate(long person, int idealWeeks, int worstWeeks) {
        plates.set(person, new Plate(Period.ofWeeks(idealWeeks), Period.ofWeeks(worstWeeks)));
    }

    /// The page of mock/today.png.
    void likeThePicture() {
        mine(person("Omar Haddad", "Gulf Marine"), FRIDAY, LocalTime.of(15, 0), "send the revised quote");
        mine(person("Ines Kowalski", "Kowalski & Daughters"), FRIDAY.minusDays(2), null, "call about the venue");
        theirs(person("Pat O’Brien", "O’Brien Print"), FRIDAY.minusDays(4), "signed form");
        long wei = person("Wei Lin", "Harbour Optics");
        plate(wei, 4, 6);
        log(wei, FRIDAY.minusWeeks(5), null, Channel.PHONE);
        long sam = person("Sam Boateng", null);
        plate(sam, 8, 12);
        log(sam, FRIDAY.minusWeeks(13), null, Channel.PHONE);
        met(person("Ana Ruiz", "Northwind"), FRIDAY.minusDays(1), "Chamber after-hours");
    }
}
