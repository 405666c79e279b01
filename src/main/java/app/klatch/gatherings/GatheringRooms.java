package app.klatch.gatherings;

import app.klatch.db.Database;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUpRepository;
import app.klatch.interactions.InteractionRepository;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.PlatformRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The repositories that a gathering's page reads from and writes to.
public record GatheringRooms(
        Database database,
        Clock clock,
        GatheringRepository gatherings,
        AttendeeRepository attendees,
        TalkRepository talks,
        InteractionRepository interactions,
        FollowUpRepository followUps,
        AgendaRepository agenda,
        PersonRepository people,
        PlatformRepository platforms,
        PeopleSearchRepository search) {
    /// How many people a typed name finds.
    private static final int MOST_FOUND = 20;

    public static GatheringRooms of(Database database, Clock clock) {
        return new GatheringRooms(database, clock,
                new GatheringRepository(database, clock),
                new AttendeeRepository(database),
                new TalkRepository(database),
                new InteractionRepository(database, clock),
                new FollowUpRepository(database, clock),
                new AgendaRepository(database, clock),
                new PersonRepository(database, clock),
                new PlatformRepository(database, clock),
                new PeopleSearchRepository(database, new PersonRowRepository(database, clock)));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Reads the page, one statement for each part; empty when there is no such gathering (any more).
    Optional<GatheringPage> read(long id) {
        return gatherings.find(id).map(gathering -> new GatheringPage(
                gathering,
                gathering.seriesId() == null ? null : gatherings.series().find(gathering.seriesId()).orElse(null),
                attendees.isClosed(gathering.platformId()),
                attendees.here(gathering, today()),
                attendees.regulars(gathering, today()),
                talks.count(id),
                today()));
    }

    /// Everybody whom a typed name may mean, the likeliest first.
    List<Regular> find(String name) {
        return search.search(name, MOST_FOUND).stream()
                .map(row -> new Regular(row.id(), row.shownName(), row.company(), 0, null)).toList();
    }
}
