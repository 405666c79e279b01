package app.klatch.transfer;

import app.klatch.db.Database;
import app.klatch.db.WholeFile;
import app.klatch.review.WeekPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The door out to a calendar: the open follow-ups as iCalendar. An entry has the same UID in every export, so that importing
/// twice doubles nothing and a changed step moves; one that was done, dropped or answered, or whose person was archived, in the
/// last sixty days is there as cancelled, so that it goes. Of a step that was deleted nothing is left to tell. And the plan of a week. All of them are there, also the late ones, on the day they are wanted.
public final class ICalendarExport {
    private final CalendarRepository steps;
    private final Clock clock;

    public ICalendarExport(Database database, Clock clock) {
        this.steps = new CalendarRepository(database);
        this.clock = clock;
    }

    /// Writes the open follow-ups into a file, which is then there whole or, when that fails, as it was before; says how many.
    ///
    /// @throws app.klatch.db.NotWritable in words when nothing could be written
    public int to(Path file) {
        List<CalendarEntry> entries = entries();
        into(file, entries);
        return open(entries);
    }

    /// Writes the open follow-ups to an open stream and leaves it open.
    public int write(OutputStream out) throws IOException {
        List<CalendarEntry> entries = entries();
        ICalendarText.write(entries, clock.instant(), out);
        return open(entries);
    }

    /// Writes a week's plan into a file, as [#to] does; says how many entries. What is in the plan and among the follow-ups is
    /// one entry to a calendar.
    ///
    /// @throws app.klatch.db.NotWritable in words when nothing could be written
    public int write(WeekPlan plan, Path file) {
        List<CalendarEntry> entries = WeekPlanEntries.of(plan);
        into(file, entries);
        return entries.size();
    }

    private List<CalendarEntry> entries() {
        return steps.steps(LocalDate.now(clock)).stream().map(CalendarStep::entry).toList();
    }

    private static int open(List<CalendarEntry> entries) {
        return Math.toIntExact(entries.stream().filter(entry -> !entry.cancelled()).count());
    }

    private void into(Path file, List<CalendarEntry> entries) {
        WholeFile.write(file, out -> ICalendarText.write(entries, clock.instant(), out));
    }
}
