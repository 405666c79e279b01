package app.klatch.profile;

import app.klatch.db.Database;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.EvidenceRepository;
import app.klatch.evidence.PitchRepository;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUpRepository;
import app.klatch.interactions.InteractionRepository;
import app.klatch.introductions.IntroductionRepository;
import app.klatch.people.ContactRepository;
import app.klatch.people.ImportantDateRepository;
import app.klatch.people.InterestRepository;
import app.klatch.people.OtherNameRepository;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.people.RoleRepository;
import app.klatch.plates.PlateDefaultRepository;
import app.klatch.plates.PlateRepository;
import app.klatch.platforms.PlatformRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The repositories that a person's page reads from and writes to.
public record Rooms(
        PersonRepository people,
        PersonRowRepository rows,
        LikelyRepository likely,
        ContactRepository contacts,
        InterestRepository interests,
        RoleRepository roles,
        OtherNameRepository otherNames,
        ImportantDateRepository dates,
        PlatformRepository platforms,
        InteractionRepository interactions,
        FollowUpRepository followUps,
        AgendaRepository agenda,
        PlateRepository plates,
        PlateDefaultRepository plateDefaults,
        IntroductionRepository introductions,
        EvidenceRepository evidence,
        PitchRepository pitches) {
    public static Rooms of(Database database, Clock clock) {
        return new Rooms(
                new PersonRepository(database, clock),
                new PersonRowRepository(database, clock),
                new LikelyRepository(database),
                new ContactRepository(database, clock),
                new InterestRepository(database, clock),
                new RoleRepository(database, clock),
                new OtherNameRepository(database, clock),
                new ImportantDateRepository(database, clock),
                new PlatformRepository(database, clock),
                new InteractionRepository(database, clock),
                new FollowUpRepository(database, clock),
                new AgendaRepository(database, clock),
                new PlateRepository(database, clock),
                new PlateDefaultRepository(database, clock),
                new IntroductionRepository(database, clock),
                new EvidenceRepository(database),
                new PitchRepository(database, clock));
    }

    /// Reads the page, one statement for each part; empty when there is no such person (any more).
    public Optional<Profile> read(long id, LocalDate today) {
        return people.find(id).flatMap(person -> rows.find(id).map(row -> new Profile(
                person,
                row,
                contacts.pointsOf(id),
                platforms.presencesOf(id),
                new Details(otherNames.of(id), roles.of(id), roles.inUse(), interests.of(id), dates.of(id)),
                standing(id, today),
                interactions.timeline(id),
                followUps.of(id),
                agenda.of(id),
                plates.of(id).orElse(null),
                plateDefaults.get().of(person.closeness() == null ? null : person.closeness().name()),
                introductions.introducerOf(id).orElse(null),
                introductions.introducedBy(id),
                platforms.all())));
    }

    private Standing standing(long id, LocalDate today) {
        Evidence all = evidence.of(id, today);
        return Standing.of(all, pitches.ofPerson(all), today);
    }

    /// Calls `action` after every commit that may show on the page, on the thread that wrote.
    void onChange(Runnable action) {
        people.onChange(action);
        platforms.onChange(action);
        agenda.onChange(action);
        plateDefaults.onChange(action);
    }
}
