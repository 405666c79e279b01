package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContactRepositoryTest {
    @TempDir Path folder;
    private Database database;
    private ContactRepository contacts;
    private PersonRepository people;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        contacts = new ContactRepository(database, Clock.systemUTC());
        people = new PersonRepository(database, Clock.systemUTC());
        ana = people.add(PersonFields.named("Ana"), "Ana");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSameAddressIsNotAddedTwice() {
        contacts.add(ana, ContactPoint.Kind.EMAIL, "ana@x.example");
        contacts.add(ana, ContactPoint.Kind.EMAIL, "ANA@x.example");
        assertThat(contacts.pointsOf(ana)).extracting(ContactPoint::value).containsExactly("ana@x.example");
    }

    @Test
    void anAddressIsChangedAndRemovedEachAsOneStep() {
        contacts.add(ana, ContactPoint.Kind.PHONE, "555 0132");
        ContactPoint point = contacts.pointsOf(ana).getFirst();
        contacts.change(point.id(), "555 0133");
        contacts.remove(point);
        assertThat(contacts.pointsOf(ana)).isEmpty();
        database.undo();
        assertThat(contacts.pointsOf(ana)).extracting(ContactPoint::value).containsExactly("555 0133");
        database.undo();
        assertThat(contacts.pointsOf(ana)).extracting(ContactPoint::value).containsExactly("555 0132");
    }

    @Test
    void aChangeOfOneFieldLeavesWhatAnotherScreenWroteMeanwhile() {
        people.change(ana, fields -> fields.withCompany("Northwind"));
        people.change(ana, fields -> fields.withTitle("CFO"));
        assertThat(people.find(ana)).hasValueSatisfying(person ->
                assertThat(person.fields()).isEqualTo(new PersonFields("Ana", "Northwind", "CFO", null, null, null)));
    }

    @Test
    void changingSomebodyWhoIsGoneDoesNothing() {
        people.delete(List.of(ana));
        people.change(ana, fields -> fields.withCompany("Northwind"));
        assertThat(people.find(ana)).isEmpty();
    }
}
