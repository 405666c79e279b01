package app.klatch.transfer;

import static app.klatch.transfer.ReadCalendar.at;
import static app.klatch.transfer.ReadCalendar.start;
import static app.klatch.transfer.ReadCalendar.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.Closeness;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was closed since a calendar was exported is taken out of it by the next export.
final class ICalendarCancelledTest {
    private static final Clock CLOCK = at("2026-11-20T09:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir Path folder;
    private Database database;
    private FollowUpRepository steps;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        steps = new FollowUpRepository(database, CLOCK);
        ana = person("Ana Ruiz", "Northwind");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasClosedAndWhomIArchivedLatelyIsCancelled() throws Exception {
        steps.done(add(ana, Owner.ME, FRIDAY, null, "done"));
        steps.drop(add(ana, Owner.ME, FRIDAY, LocalTime.of(15, 0), "dropped"), "over");
        add(ana, Owner.ME, FRIDAY, null, "archived");
        new PersonRepository(database, CLOCK).archive(List.of(ana));
        add(person("Omar Haddad", null), Owner.ME, FRIDAY, null, "send deck");
        assertThat(exported(CLOCK)).extracting(event -> value(event, Property.SUMMARY)).containsExactlyInAnyOrder(
                "Send deck · Omar Haddad", "Done · Ana Ruiz", "Dropped · Ana Ruiz", "Archived · Ana Ruiz");
        assertThat(standing(CLOCK)).containsExactly("Send deck · Omar Haddad");
        assertThat(exported(CLOCK)).allSatisfy(event -> assertThat(start(event)).isNotNull());
        assertThat(new ICalendarExport(database, CLOCK).to(folder.resolve("steps.ics"))).as("only the open one is told of").isEqualTo(1);
        assertThat(exported(at("2027-01-19T09:00:00Z"))).as("on the 60th day").hasSize(4);
        assertThat(exported(at("2027-01-21T09:00:00Z"))).as("later").hasSize(1);
    }

    @Test
    void aStepThatIsDoneIsCancelledUnderItsUidAndStandsAgainWhenItIsReopened() throws Exception {
        long id = add(ana, Owner.ME, FRIDAY, null, "call");
        VEvent open = exported(at("2026-11-20T09:00:00Z")).getFirst();
        assertThat(open.getProperty(Property.STATUS)).isEmpty();
        steps.done(id);
        VEvent done = exported(at("2026-11-20T09:00:01Z")).getFirst();
        assertThat(value(done, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(done, Property.UID)).isEqualTo(value(open, Property.UID));
        assertThat(Integer.parseInt(value(done, Property.SEQUENCE))).isGreaterThan(Integer.parseInt(value(open, Property.SEQUENCE)));
        assertThat(done.validate().hasErrors()).isFalse();
        steps.reopen(id);
        assertThat(exported(at("2026-11-20T09:00:02Z")).getFirst().getProperty(Property.STATUS)).isEmpty();
    }

    @Test
    void whatTheyAnsweredMeanwhileIsCancelledToo() throws Exception {
        long id = add(ana, Owner.ME, FRIDAY, null, "ask");
        steps.unlessAnswered(id, true);
        assertThat(standing(CLOCK)).hasSize(1);
        new InteractionRepository(database, CLOCK).add(new NewInteraction(LocalDate.of(2026, 11, 21), List.of(ana), null, null,
                Channel.EMAIL, Stance.TALKED, Starter.THEM, "yes"));
        assertThat(standing(at("2026-11-22T09:00:00Z"))).isEmpty();
        assertThat(exported(at("2026-11-22T09:00:00Z"))).hasSize(1);
        assertThat(exported(at("2027-01-25T09:00:00Z"))).isEmpty();
    }

    private long person(String name, @Nullable String company) {
        return new PersonRepository(database, CLOCK).add(new PersonFields(name, company, null, Closeness.CONTACT, null, null), name);
    }

    private long add(long person, Owner owner, LocalDate due, @Nullable LocalTime time, String text) {
        return steps.add(new NewFollowUp(person, null, owner, due, time, text));
    }

    private List<VEvent> exported(Clock clock) throws IOException, ParserException {
        return ReadCalendar.of(database, clock);
    }

    /// What a calendar shows after importing it.
    private List<String> standing(Clock clock) throws IOException, ParserException {
        return exported(clock).stream().filter(event -> event.getProperty(Property.STATUS).isEmpty())
                .map(event -> value(event, Property.SUMMARY)).toList();
    }
}
