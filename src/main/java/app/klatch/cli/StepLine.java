package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.people.Person;
import app.klatch.people.PersonRepository;
import java.time.Clock;
import java.util.Optional;

/// What became of a follow-up, in a line: "Done · Ana Ruiz · send deck · next on Fri 4 Dec".
final class StepLine {
    private final PersonRepository people;

    StepLine(Database database, Clock clock) {
        this.people = new PersonRepository(database, clock);
    }

    String of(String what, FollowUp step, Optional<String> more) {
        String name = people.find(step.personId()).map(Person::shownName).orElseThrow();
        return Texts.oneLine(what + " · " + name + (step.text().isBlank() ? "" : " · " + step.text()) + more.map(" · "::concat).orElse(""));
    }
}
