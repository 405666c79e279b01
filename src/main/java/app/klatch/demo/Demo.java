package app.klatch.demo;

import app.klatch.db.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Fills an empty file with the sample log. The same number of people on the same day gives the same log.
public final class Demo {
    /// As many people as fill every page without crowding it.
    public static final int USUAL_PEOPLE = 40;

    private static final long SEED = 20_261_118;

    private final DemoRepository repository;
    private final Clock clock;

    public Demo(Database database, Clock clock) {
        this.repository = new DemoRepository(database, clock);
        this.clock = clock;
    }

    /// How many people are in the file; the sample log is only for one with none.
    public int peopleThere() {
        return repository.peopleThere();
    }

    /// Writes so many people with their talks and next steps, in one transaction that can't be undone.
    public void fill(int people) {
        if (peopleThere() > 0) {
            throw new IllegalStateException("the file is not empty");
        }
        repository.write(log(people), new SampleUids(SEED));
    }

    private SampleLog log(int count) {
        LocalDate today = LocalDate.now(clock);
        Places places = new Places(repository.platforms(), today);
        Words words = new Words(new SplittableRandom(SEED));
        List<SamplePerson> people = new ArrayList<>(Cast.people(today, places));
        Details details = new Details(words, today);
        people.forEach(person -> details.add(person.met()));
        Crowd crowd = new Crowd(words, new History(words, places, today, count, details), people);
        while (people.size() < count) {
            people.add(crowd.person(people.size()));
            details.add(people.getLast().met());
        }
        return new SampleLog(people.subList(0, count), new Broadcasts(words, places, today).all(count), Meeting.all(today, places), places);
    }
}
