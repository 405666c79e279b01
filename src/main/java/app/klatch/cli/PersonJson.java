package app.klatch.cli;

import app.klatch.db.Database;
import app.klatch.followups.Owner;
import app.klatch.introductions.Introduced;
import app.klatch.introductions.IntroductionRepository;
import app.klatch.people.ContactPoint;
import app.klatch.people.ContactRepository;
import app.klatch.people.Interest;
import app.klatch.people.InterestRepository;
import app.klatch.people.Person;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRow;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Presence;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the file knows of a person, under the keys of `--json`; `when` is the last contact, `followUp` the next step.
final class PersonJson {
    private final PersonRepository people;
    private final ContactRepository contacts;
    private final InterestRepository interests;
    private final PlatformRepository platforms;
    private final IntroductionRepository introductions;

    PersonJson(Database database, Clock clock) {
        this.people = new PersonRepository(database, clock);
        this.contacts = new ContactRepository(database, clock);
        this.interests = new InterestRepository(database, clock);
        this.platforms = new PlatformRepository(database, clock);
        this.introductions = new IntroductionRepository(database, clock);
    }

    Map<String, @Nullable Object> of(PersonRow row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Person person = people.find(row.id()).orElseThrow();
        List<ContactPoint> points = contacts.pointsOf(row.id());
        object.put("name", person.name());
        object.put("handle", handle(row.id(), points));
        object.put("company", person.company());
        object.put("title", person.title());
        object.put("emails", values(points, ContactPoint.Kind.EMAIL));
        object.put("phones", values(points, ContactPoint.Kind.PHONE));
        object.put("interests", interests.of(row.id()).stream().map(Interest::name).toList());
        object.put("introducedBy", introductions.introducerOf(row.id()).map(Introduced::name).orElse(null));
        object.put("when", row.lastContact() == null ? null : row.lastContact().day());
        if (row.nextOn() != null) {
            object.put("followUp", FollowUpJson.of(row.nextOn(), null, Objects.requireNonNullElse(row.nextText(), ""),
                    row.nextIsTheirs() ? Owner.THEM : Owner.ME));
        }
        object.put("closeness", person.closeness() == null ? null : person.closeness().word());
        object.put("note", person.note());
        return object;
    }

    private @Nullable String handle(long id, List<ContactPoint> points) {
        return platforms.presencesOf(id).stream().map(Presence::handle).filter(Objects::nonNull).findFirst()
                .or(() -> values(points, ContactPoint.Kind.HANDLE).stream().findFirst()).orElse(null);
    }

    private static List<String> values(List<ContactPoint> points, ContactPoint.Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).map(ContactPoint::value).toList();
    }
}
