package app.klatch;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.InterestRepository;
import app.klatch.people.InterestSaid;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file whose review has forty items of every step, on Friday, 20 November 2026, at four. The last word of a name says which keys its
/// item gets: "Plate SW" is snoozed for a week.
final class ReviewWeek {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T16:00:00Z"), ZoneOffset.UTC);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final long CHAMBER = 6;

    private final Database database;
    private final PersonRepository people;
    private final FollowUpRepository followUps;
    private final InteractionRepository log;
    private final PlateRepository plates;

    private ReviewWeek(Database database) {
        this.database = database;
        people = new PersonRepository(database, Clock.offset(CLOCK, Duration.ofDays(-200)));
        followUps = new FollowUpRepository(database, Clock.offset(CLOCK, Duration.ofDays(-20)));
        log = new InteractionRepository(database, CLOCK);
        plates = new PlateRepository(database, CLOCK);
    }

    static void fill(Database database) {
        ReviewWeek week = new ReviewWeek(database);
        week.pocket();
        week.waiting();
        week.promisesAndThanks();
        week.followUps();
        week.plates();
        week.halfCoins();
        week.introductionAndGathering();
    }

    private void pocket() {
        for (String handle : List.of("@pocket-D", "@pocket-K", "@pocket-A")) {
            long id = people.add(new PersonFields(null, null, null, null, null, null), handle);
            int _ = database.writeInBulk(h -> h.execute("INSERT INTO presence (uid, person_id, platform_id, handle) VALUES (?, ?, 1, ?)",
                    "uid-" + handle, id, handle));
        }
    }

    private void waiting() {
        for (String keys : List.of("D", "X", "K", "S1")) {
            talk(person("Waits " + keys), FRIDAY.minusDays(2), Channel.MESSAGE, Stance.TALKED, Starter.THEM);
        }
    }

    private void promisesAndThanks() {
        for (String keys : List.of("D", "K", "S3")) {
            step(person("Promise " + keys), Owner.ME, "send the article I promised", null);
        }
        for (String keys : List.of("D", "K")) {
            talk(person("Thanks " + keys), FRIDAY.minusDays(5), Channel.IN_PERSON, Stance.GOT, Starter.THEM);
        }
    }

    private void followUps() {
        for (String keys : List.of("D", "K", "X", "A", "SW", "SM", "FENTER")) {
            step(person("Mine " + keys), Owner.ME, "call about the quote", null);
        }
        for (String keys : List.of("D", "K")) {
            step(person("Again " + keys), Owner.ME, "send the report", Period.ofWeeks(2));
        }
        for (String keys : List.of("D", "S1", "X")) {
            step(person("Theirs " + keys), Owner.THEM, "the contract", null);
        }
        for (String keys : List.of("D", "K", "S1", "FENTER")) {
            long id = person("Answered " + keys);
            followUps.add(new NewFollowUp(id, null, Owner.ME, FRIDAY.plusDays(3), null, "ask again about the venue", null, null, true));
            talk(id, FRIDAY.minusDays(2), Channel.MESSAGE, Stance.TALKED, Starter.THEM);
        }
    }

    private void plates() {
        for (String keys : List.of("D", "DD", "K", "SW", "R", "A", "FENTER", "C6wENTER", "KK")) {
            long id = person("Plate " + keys);
            talk(id, FRIDAY.minusDays(80), Channel.PHONE, Stance.TALKED, null);
            plates.set(id, new Plate(Period.ofWeeks(4), Period.ofWeeks(6)));
        }
    }

    private void halfCoins() {
        for (String keys : List.of("D", "X", "K", "FENTER", "KK")) {
            talk(person("Half " + keys), FRIDAY.minusDays(12), Channel.IN_PERSON, Stance.TALKED, null);
        }
    }

    private void introductionAndGathering() {
        interested("Intro D", "looks for a printer");
        interested("Printer D", "can help with a printer");
        new GatheringRepository(database, CLOCK).create(new NewGathering(CHAMBER, FRIDAY.plusDays(6)));
    }

    private void interested(String name, String said) {
        long id = person(name);
        talk(id, FRIDAY.minusDays(20), Channel.IN_PERSON, Stance.TALKED, null);
        talk(id, FRIDAY.minusDays(19), Channel.PHONE, Stance.TALKED, null);
        new InterestRepository(database, CLOCK).add(id, InterestSaid.read(said));
    }

    private long person(String name) {
        return people.add(PersonFields.named(name), name);
    }

    private void step(long person, Owner owner, String text, @Nullable Period every) {
        followUps.add(new NewFollowUp(person, null, owner, FRIDAY.minusDays(1), null, text, every,
                every == null ? null : Recurrence.From.DUE, false));
    }

    private void talk(long person, LocalDate day, Channel channel, Stance stance, @Nullable Starter starter) {
        log.add(new NewInteraction(day, List.of(person), null, null, channel, stance, starter, "about the weather"));
    }
}
