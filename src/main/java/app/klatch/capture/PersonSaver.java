package app.klatch.capture;

import app.klatch.db.Database;
import app.klatch.people.Closeness;
import app.klatch.people.ContactPoint.Kind;
import app.klatch.people.ContactRepository;
import app.klatch.people.InterestRepository;
import app.klatch.people.Person;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The person's own part of a capture: the row, the addresses, the presences, the interests. What a known person has
/// already stays; only a new company or title takes the place of the old one, which is then kept in the note.
final class PersonSaver {
    /// Whose line it was; `was` is the company that was replaced.
    record Result(long id, boolean added, @Nullable String was) {}

    private final Clock clock;
    private final PersonRepository people;
    private final ContactRepository contacts;
    private final InterestRepository interests;
    private final PlatformRepository platforms;

    PersonSaver(Database database, Clock clock, PersonRepository people) {
        this.clock = clock;
        this.people = people;
        this.contacts = new ContactRepository(database, clock);
        this.interests = new InterestRepository(database, clock);
        this.platforms = new PlatformRepository(database, clock);
    }

    Result save(Capture capture) {
        Result result = capture.known() == null ? add(capture) : complete(capture, capture.known().personId());
        capture.emails().forEach(email -> contacts.add(result.id(), Kind.EMAIL, email));
        capture.phones().forEach(phone -> contacts.add(result.id(), Kind.PHONE, phone));
        capture.interests().forEach(interest -> interests.add(result.id(), interest));
        savePresences(capture, result.id());
        return result;
    }

    /// Adds a line to a person's note, unless it is there already.
    void keepNote(long personId, @Nullable String words) {
        Person person = people.find(personId).orElseThrow();
        if (words != null && !(person.note() != null && person.note().lines().anyMatch(words::equals))) {
            PersonFields f = person.fields();
            people.update(personId, new PersonFields(f.name(), f.company(), f.title(), f.closeness(), f.birthday(),
                    f.note() == null ? words : f.note() + "\n" + words));
        }
    }

    private Result add(Capture capture) {
        PersonFields fields = new PersonFields(capture.name(), capture.company(), capture.title(), capture.closeness(), null, null);
        return new Result(people.add(fields, capture.shownName()), true, null);
    }

    private Result complete(Capture capture, long id) {
        Person person = people.find(id).orElseThrow();
        String company = capture.company() != null ? capture.company() : person.company();
        String title = capture.title() != null ? capture.title() : person.title();
        Closeness closeness = capture.closeness() != null ? capture.closeness() : person.closeness();
        String name = person.name() != null ? person.name() : capture.name();
        PersonFields changed = new PersonFields(name, company, title, closeness, person.birthday(), person.note());
        if (!changed.equals(person.fields())) {
            people.update(id, changed);
        }
        String was = replaced(person.company(), company);
        keepBefore(id, was);
        keepBefore(id, replaced(person.title(), title));
        return new Result(id, false, was);
    }

    private void keepBefore(long id, @Nullable String old) {
        if (old != null) {
            keepNote(id, old + " (until " + LocalDate.now(clock) + ")");
        }
    }

    private static @Nullable String replaced(@Nullable String before, @Nullable String after) {
        return before == null || Objects.equals(before, after) ? null : before;
    }

    private void savePresences(Capture capture, long id) {
        for (ProfileSaid profile : capture.profiles()) {
            long platform = platforms.findOrAdd(profile.platform(), PlatformKind.NONE, Side.ONLINE);
            platforms.addPresence(id, platform, profile.handle(), profile.url());
        }
        boolean placed = capture.profiles().stream().anyMatch(p -> p.handle().equals(capture.handle()));
        if (capture.handle() != null && !placed) {
            saveHandle(capture, id, capture.handle());
        }
    }

    private void saveHandle(Capture capture, long id, String handle) {
        Long platform = capture.platform() == null ? null : capture.platform().id();
        boolean online = platform != null && platforms.find(platform).orElseThrow().side() == Side.ONLINE;
        if (online) {
            platforms.addPresence(id, platform, handle, null);
        } else {
            contacts.add(id, Kind.HANDLE, handle);
        }
    }
}
