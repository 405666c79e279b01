package app.klatch.transfer;

import app.klatch.db.Database;
import app.klatch.people.ContactPoint;
import app.klatch.people.ContactRepository;
import app.klatch.people.Person;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the people of an import, all or none. Somebody who is there already gets only what was missing: nothing known is
/// overwritten, so a second run of the same file adds nothing.
final class PersonImporter {
    private enum Outcome { ADDED, UPDATED, SAME }

    private final Database database;
    private final PersonRepository people;
    private final ContactRepository contacts;

    PersonImporter(Database database, Clock clock) {
        this.database = database;
        this.people = new PersonRepository(database, clock);
        this.contacts = new ContactRepository(database, clock);
    }

    ImportReport write(String label, List<ImportedPerson> found, List<String> complaints) {
        return database.inOneStep(label, () -> {
            AddressBook book = new AddressBookRepository(database).load();
            var counts = found.stream().map(person -> write(person, book))
                    .collect(Collectors.groupingBy(UnaryOperator.identity(), Collectors.counting()));
            return new ImportReport(counts.getOrDefault(Outcome.ADDED, 0L), counts.getOrDefault(Outcome.UPDATED, 0L),
                    counts.getOrDefault(Outcome.SAME, 0L), complaints);
        });
    }

    private Outcome write(ImportedPerson person, AddressBook book) {
        Optional<AddressBook.Entry> known = book.find(person);
        long id = known.isPresent() ? known.get().id() : add(person);
        boolean changed = known.isPresent() && complete(id, person);
        long newPoints = addPoints(id, person);
        if (known.isEmpty()) {
            book.add(id, person, true);
            return Outcome.ADDED;
        }
        return changed || newPoints > 0 ? Outcome.UPDATED : Outcome.SAME;
    }

    private long add(ImportedPerson person) {
        return people.add(new PersonFields(person.name(), person.company(), person.title(), null, person.birthday(), person.note()),
                person.shownName());
    }

    private boolean complete(long id, ImportedPerson said) {
        PersonFields old = people.find(id).map(Person::fields).orElseThrow();
        PersonFields now = new PersonFields(or(old.name(), said.name()), or(old.company(), said.company()), or(old.title(), said.title()),
                old.closeness(), or(old.birthday(), said.birthday()), note(old.note(), said.note()));
        if (now.equals(old)) {
            return false;
        }
        people.update(id, now);
        return true;
    }

    private long addPoints(long id, ImportedPerson person) {
        List<ContactPoint> there = contacts.pointsOf(id);
        List<String> emails = person.emails().stream().filter(email -> there.stream()
                .noneMatch(point -> AddressBook.sameEmail(point.value()).equals(AddressBook.sameEmail(email)))).toList();
        List<String> phones = person.phones().stream().filter(phone -> there.stream()
                .noneMatch(point -> AddressBook.samePhone(point.value()).equals(AddressBook.samePhone(phone)))).toList();
        emails.forEach(email -> contacts.add(id, ContactPoint.Kind.EMAIL, email));
        phones.forEach(phone -> contacts.add(id, ContactPoint.Kind.PHONE, phone));
        return Stream.of(emails, phones).mapToLong(List::size).sum();
    }

    private static @Nullable String or(@Nullable String old, @Nullable String said) {
        return old == null ? said : old;
    }

    private static @Nullable String note(@Nullable String old, @Nullable String said) {
        if (old == null || said == null) {
            return or(old, said);
        }
        return old.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT)) ? old : old + "\n" + said;
    }
}
