package app.klatch.prepare;

import app.klatch.db.Database;
import app.klatch.followups.AgendaRepository;
import app.klatch.people.MyInterestRepository;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The repositories that Prepare reads from and writes to.
public record PrepareRooms(Database database, Clock clock, GatheringRepository gatherings, AgendaRepository agenda, MyInterestRepository mine) {
    public static PrepareRooms of(Database database, Clock clock) {
        return new PrepareRooms(database, clock, new GatheringRepository(database, clock), new AgendaRepository(database, clock),
                new MyInterestRepository(database, clock));
    }

    /// Empty when the gathering or the person is not there (any more).
    Optional<PreparePage> read(Subject subject) {
        return switch (subject) {
            case Subject.OfGathering(long id) -> gatherings.find(id).map(this::gathering);
            case Subject.OfPerson(long id) -> briefs(List.of(id)).stream().findFirst()
                    .map(PreparePage::of);
        };
    }

    Runnable onChange(Runnable action) {
        return new PrepareRepository(database).onChange(action);
    }

    private PreparePage gathering(Gathering gathering) {
        Expected who = new ExpectedRepository(database).of(gathering, LocalDate.now(clock));
        String day = new RelativeDate(clock).of(gathering.happenedOn());
        String when = gathering.startsAt() == null ? day : day + ", " + gathering.startsAt();
        String where = gathering.name() == null ? when : when + " · " + gathering.platform();
        return new PreparePage(gathering.title(), where, ExpectedRule.words(who), briefs(who.people()));
    }

    private List<Brief> briefs(List<Long> people) {
        LocalDate today = LocalDate.now(clock);
        List<String> mineToo = people.isEmpty() ? List.of() : mine.all();
        return new PrepareRepository(database).facts(people, today).stream().map(facts -> BriefRule.of(facts, mineToo, today)).toList();
    }
}
