package app.klatch.transfer;

import app.klatch.db.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

/// An exported calendar as another program's parser (ical4j) reads it.
final class ReadCalendar {
    private ReadCalendar() {}

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Berlin"));
    }

    static String text(Database database, Clock clock) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ICalendarExport(database, clock).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<VEvent> of(Database database, Clock clock) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text(database, clock))).getComponents("VEVENT");
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    static Temporal start(VEvent event) {
        return event.getDateTimeStart().getDate();
    }
}
