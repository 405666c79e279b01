package app.klatch.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All open follow-ups of the sample log, row for row, as another program's parser (ical4j) reads them.
final class ICalendarSampleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String OPEN = """
            SELECT f.uid || '@klatch ' || coalesce(f.snoozed_until, f.due) || iif(f.time IS NULL, '', 'T' || substr(f.time, 1, 5))
            FROM follow_up f JOIN person p ON p.id = f.person_id
            WHERE f.state = 'OPEN' AND f.unless_answered = 0 AND p.archived_at IS NULL""";
    private static final String CLOSED = """
            SELECT f.uid || '@klatch' FROM follow_up f JOIN person p ON p.id = f.person_id
            WHERE f.closed_at >= '2026-09-21' OR p.archived_at IS NOT NULL OR f.unless_answered""";
    private static final String UNLESS_ANSWERED = "SELECT uid || '@klatch' FROM follow_up WHERE state = 'OPEN' AND unless_answered = 1";

    @Test
    void everyOpenStepOfTheSampleIsThereOnItsDayAndElseOnlyWhatWasClosedLately(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            new Demo(database, CLOCK).fill(200);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ICalendarExport(database, CLOCK).write(bytes);
            List<VEvent> events = new CalendarBuilder().build(new StringReader(bytes.toString(StandardCharsets.UTF_8))).getComponents("VEVENT").stream()
                    .map(VEvent.class::cast).collect(Collectors.toCollection(ArrayList::new));
            List<String> waiting = texts(database, UNLESS_ANSWERED);
            assertThat(events).hasSizeGreaterThan(20).allSatisfy(event -> assertThat(value(event, Property.SUMMARY)).isNotBlank());
            List<VEvent> cancelled = events.stream().filter(event -> event.getProperty(Property.STATUS).isPresent()).toList();
            events.removeAll(cancelled);
            assertThat(cancelled).hasSizeGreaterThan(5).map(event -> value(event, Property.UID)).isSubsetOf(texts(database, CLOSED));
            assertThat(events).filteredOn(event -> !waiting.contains(value(event, Property.UID))).map(ICalendarSampleTest::row)
                    .containsExactlyInAnyOrderElementsOf(texts(database, OPEN));
        }
    }

    private static List<String> texts(Database database, String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }

    private static String row(VEvent event) {
        String start = value(event, Property.DTSTART);
        String day = LocalDate.parse(start.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE).toString();
        return value(event, Property.UID) + " " + day
                + (start.length() > 8 ? "T" + LocalTime.of(Integer.parseInt(start, 9, 11, 10), Integer.parseInt(start, 11, 13, 10)) : "");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
