package app.klatch.transfer;

import static app.klatch.transfer.ReadCalendar.at;
import static app.klatch.transfer.ReadCalendar.start;
import static app.klatch.transfer.ReadCalendar.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.people.Closeness;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.review.WeekPlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The open follow-ups as another program's parser (ical4j) reads them.
final class ICalendarExportTest {
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
    void aStepOfMineTakesItsDayAndLeavesItFree() throws Exception {
        add(ana, Owner.ME, FRIDAY, null, "call about the quote");
        VEvent event = exported().getFirst();
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Call Ana Ruiz · about the quote");
        assertThat(start(event)).isEqualTo(FRIDAY);
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Ana Ruiz, Northwind");
    }

    @Test
    void aStepWithATimeStandsAtThatTimeOnTheWallWhereverTheOwnerIs() throws Exception {
        add(ana, Owner.ME, FRIDAY, LocalTime.of(15, 0), "call");
        assertThat(text()).contains("DTSTART:20261127T150000\r\n").doesNotContain("VTIMEZONE", "TZID");
        VEvent event = exported().getFirst();
        assertThat(start(event)).isEqualTo(LocalDateTime.of(2026, 11, 27, 15, 0));
        assertThat(event.getDuration().getDuration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(value(event, Property.TRANSP)).isEqualTo("OPAQUE");
    }

    @Test
    void whatIWaitForIsTheirs() throws Exception {
        add(ana, Owner.THEM, FRIDAY, null, "the contract");
        assertThat(value(exported().getFirst(), Property.SUMMARY)).isEqualTo("Waiting for Ana Ruiz · the contract");
    }

    @Test
    void aSnoozedStepStandsOnTheDayItIsWanted() throws Exception {
        long id = add(ana, Owner.ME, FRIDAY, null, "call");
        steps.snooze(id, FRIDAY.plusDays(7));
        VEvent event = exported().getFirst();
        assertThat(start(event)).isEqualTo(FRIDAY.plusDays(7));
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Ana Ruiz, Northwind\nDue 2026-11-27, snoozed.");
    }

    @Test
    void aChangedStepHasItsOldUidAndAHigherSequence() throws Exception {
        long id = add(ana, Owner.ME, FRIDAY, null, "call");
        VEvent before = exported(at("2026-11-20T09:00:00Z")).getFirst();
        steps.change(id, FRIDAY.plusDays(1), null, "call");
        VEvent after = exported(at("2026-11-20T09:00:01Z")).getFirst();
        String uid = database.read(h -> h.createQuery("SELECT uid FROM follow_up").mapTo(String.class).one());
        assertThat(value(before, Property.UID)).isEqualTo(uid + "@klatch").isEqualTo(value(after, Property.UID));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE))).isEqualTo(Integer.parseInt(value(before, Property.SEQUENCE)) + 1);
        assertThat(value(after, Property.LAST_MODIFIED)).isEqualTo("20261120T090001Z").isEqualTo(value(after, Property.DTSTAMP));
        assertThat(start(after)).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void theSameFileGivesTheSameText() throws Exception {
        add(ana, Owner.ME, FRIDAY, null, "call");
        assertThat(text()).isEqualTo(text());
    }

    @Test
    void aClockSetBackBehindTheFirstReleaseStillGivesASequence() throws Exception {
        add(ana, Owner.ME, FRIDAY, null, "call");
        assertThat(value(exported(at("1999-01-01T00:00:00Z")).getFirst(), Property.SEQUENCE)).isEqualTo("0");
    }

    @Test
    void commasSemicolonsBackslashesNewlinesAndEmojiArriveAsTheyWereWritten() throws Exception {
        String hard = "send: deck, quote; C:\\x\nand 😀👩‍👧 “it”";
        add(ana, Owner.ME, FRIDAY, null, hard);
        assertThat(value(exported().getFirst(), Property.SUMMARY)).isEqualTo("Send: deck, quote; C:\\x\nand 😀👩‍👧 “it” · Ana Ruiz");
    }

    @Test
    void longTextsInEveryScriptAreFoldedAfterSeventyFiveOctetsAndWhole() throws Exception {
        for (String name : List.of("نادية عبد الرحمن", "山田太郎", "😀", "Ångström", "Нина")) {
            String longName = name.repeat(40);
            add(person(longName, null), Owner.THEM, FRIDAY, null, "");
        }
        assertThat(text().split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(exported()).extracting(event -> value(event, Property.SUMMARY)).contains("Waiting for " + "😀".repeat(40),
                "Waiting for " + "山田太郎".repeat(40), "Waiting for " + "نادية عبد الرحمن".repeat(40));
    }

    @Test
    void nothingToDoIsACalendarWithoutEntries() throws Exception {
        assertThat(exported()).isEmpty();
        assertThat(text()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aFileIsThereWholeAndReplacedByTheNextExport() throws IOException {
        Path file = Files.writeString(folder.resolve("steps.ics"), "older");
        add(ana, Owner.ME, FRIDAY, null, "call");
        assertThat(new ICalendarExport(database, CLOCK).to(file)).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(text()).endsWith("END:VCALENDAR\r\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void thePlanOfAWeekIsOneEntryALineAndSharesItsUidsWithTheFollowUps() throws Exception {
        add(ana, Owner.ME, FRIDAY, null, "call");
        String uid = database.read(h -> h.createQuery("SELECT uid FROM follow_up").mapTo(String.class).one());
        WeekPlan plan = new WeekPlan(FRIDAY.minusDays(4), FRIDAY.plusDays(2), List.of(
                new WeekPlan.Line("gathering", FRIDAY.minusDays(1), LocalTime.of(17, 30), 120, "Chamber after-hours", "Dock 3, hall B", "12 expected"),
                new WeekPlan.Line(uid, FRIDAY, null, null, "Call Ana Ruiz", null, ""),
                new WeekPlan.Line(uid, FRIDAY.plusDays(1), null, null, "Call Ana Ruiz again", null, "")));
        Path file = folder.resolve("week.ics");
        assertThat(new ICalendarExport(database, CLOCK).write(plan, file)).isEqualTo(3);
        List<VEvent> events = new CalendarBuilder().build(new StringReader(Files.readString(file))).getComponents("VEVENT");
        assertThat(events).extracting(event -> value(event, Property.UID))
                .containsExactly("gathering@klatch", uid + "@klatch", uid + "-2026-11-28@klatch");
        VEvent gathering = events.getFirst();
        assertThat(start(gathering)).isEqualTo(LocalDateTime.of(2026, 11, 26, 17, 30));
        assertThat(gathering.getDuration().getDuration()).isEqualTo(Duration.ofHours(2));
        assertThat(value(gathering, Property.LOCATION)).isEqualTo("Dock 3, hall B");
        assertThat(value(gathering, Property.DESCRIPTION)).isEqualTo("12 expected");
        assertThat(events.get(1).getProperty(Property.DESCRIPTION)).isEmpty();
    }

    private long person(String name, @Nullable String company) {
        return new PersonRepository(database, CLOCK).add(new PersonFields(name, company, null, Closeness.CONTACT, null, null), name);
    }

    private long add(long person, Owner owner, LocalDate due, @Nullable LocalTime time, String text) {
        return steps.add(new NewFollowUp(person, null, owner, due, time, text));
    }

    private String text() throws IOException {
        return text(CLOCK);
    }

    private String text(Clock clock) throws IOException {
        return ReadCalendar.text(database, clock);
    }

    private List<VEvent> exported() throws IOException, ParserException {
        return exported(CLOCK);
    }

    private List<VEvent> exported(Clock clock) throws IOException, ParserException {
        return ReadCalendar.of(database, clock);
    }
}
