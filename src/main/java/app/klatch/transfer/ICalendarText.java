package app.klatch.transfer;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/// Calendar entries as iCalendar (RFC 5545), one VEVENT each, with the UID they have in every export.
///
/// Times are floating (RFC 5545, 3.3.5, form 1): the file keeps "15:00" without a zone and Klatch shows it as 15:00 wherever
/// its owner is, so the calendar does too. They are written as they stand and never become an instant: an hour that a change of
/// the clocks leaves out would become another one. On such a day a calendar reads 02:30 by the offset before the change.
///
/// What is over has STATUS:CANCELLED (3.8.1.11). There is no METHOD: PUBLISH and CANCEL of RFC 5546 want an ORGANIZER, and this is a
/// file of one's own, no invitation.
///
/// Whatever was exported later wins: the file doesn't keep when a row changed and undo can bring an earlier state back, so
/// SEQUENCE, LAST-MODIFIED and DTSTAMP are the moment of the export.
final class ICalendarText {
    /// How long something with a time takes when nobody said.
    static final int USUAL_MINUTES = 30;
    /// SEQUENCE counts seconds from here; it fits into its 31 bits until 2094.
    private static final Instant SEQUENCE_FROM = Instant.parse("2026-01-01T00:00:00Z");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private ICalendarText() {}

    /// Writes to an open stream, in UTF-8, and leaves it open.
    static void write(List<CalendarEntry> entries, Instant now, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Klatch//Klatch//EN");
        calendar.setName("Klatch");
        calendar.getTimezoneInfo().setGlobalFloatingTime(true);
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        Writer lines = new OctetFolding(out);
        ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0);
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@klatch");
        event.setDateTimeStamp(Date.from(now));
        event.setLastModified(Date.from(now));
        event.setSequence((int) Math.max(0, now.getEpochSecond() - SEQUENCE_FROM.getEpochSecond()));
        event.setSummary(entry.title());
        if (entry.cancelled()) {
            event.setStatus(Status.cancelled());
        }
        when(event, entry);
        if (entry.where() != null) {
            event.setLocation(entry.where());
        }
        if (!entry.note().isEmpty()) {
            event.setDescription(entry.note());
        }
        return event;
    }

    private static void when(VEvent event, CalendarEntry entry) {
        LocalTime time = entry.time();
        event.addExperimentalProperty("DTSTART", time == null ? ICalDataType.DATE : null,
                (time == null ? DAY : DAY_AND_TIME).format(entry.day().atTime(time == null ? LocalTime.MIDNIGHT : time)));
        event.setTransparency(time == null);
        if (time != null) {
            Integer minutes = entry.minutes();
            event.setDuration(Duration.builder().minutes(minutes == null ? USUAL_MINUTES : minutes).build());
        }
    }
}
