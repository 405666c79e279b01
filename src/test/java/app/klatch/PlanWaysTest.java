package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.print.PrintDocument;
import app.klatch.print.PrintLine;
import app.klatch.print.PrintSection;
import app.klatch.review.WeekPlan;
import app.klatch.transfer.ICalendarExport;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Next week on paper.
final class PlanWaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayIsASectionAndTheHourStandsOnTheLeft() {
        WeekPlan plan = new WeekPlan(MONDAY, MONDAY.plusDays(6), List.of(
                new WeekPlan.Line("a", MONDAY, null, null, "Call Ana Ruiz", null, ""),
                new WeekPlan.Line("b", MONDAY, LocalTime.of(17, 30), 120, "Chamber after-hours", "Dock 3", "12 expected"),
                new WeekPlan.Line("c", MONDAY.plusDays(3), null, null, "نادية", null, "plate")));
        assertThat(PlanWays.paper(plan)).isEqualTo(new PrintDocument("Next week", "Monday, 23 November 2026 to Sunday, 29 November 2026", List.of(
                PrintSection.of("Monday, 23 November 2026", List.of(new PrintLine("All day", "Call Ana Ruiz"),
                        new PrintLine("17:30", "Chamber after-hours · Dock 3 · 12 expected"))),
                PrintSection.of("Thursday, 26 November 2026", List.of(new PrintLine("All day", "نادية · plate"))))));
    }

    @Test
    void theCalendarsFileIsAskedForWrittenAndSaid(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("week.ics");
        List<String> asked = new ArrayList<>();
        HeardToasts toasts = new HeardToasts();
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            new PlanWays(new ICalendarExport(database, Clock.systemUTC()), (title, suggested, onChosen) -> {
                asked.add(suggested);
                onChosen.accept(file);
            }, null, background(), toasts).ways().toCalendar().accept(new WeekPlan(MONDAY, MONDAY.plusDays(6), List.of(
                    new WeekPlan.Line("a", MONDAY, null, null, "Keep in touch with Ana Ruiz", null, "No contact for 4 weeks."),
                    new WeekPlan.Line("b", MONDAY.plusDays(1), LocalTime.of(17, 30), 120, "Chamber after-hours", "Dock 3", ""))));
        }
        List<VEvent> events = new CalendarBuilder().build(new StringReader(Files.readString(file))).getComponents("VEVENT");
        assertThat(events).extracting(event -> event.getRequiredProperty(Property.SUMMARY).getValue())
                .containsExactly("Keep in touch with Ana Ruiz", "Chamber after-hours");
        assertThat(events.getFirst().getRequiredProperty(Property.DESCRIPTION).getValue()).isEqualTo("No contact for 4 weeks.");
        assertThat(events.getLast().getRequiredProperty(Property.LOCATION).getValue()).isEqualTo("Dock 3");
        assertThat(asked).containsExactly("Next week 2026-11-23.ics");
        assertThat(toasts.said()).containsExactly("2 entries are in " + file + " · open it in your calendar");
    }

    private static Background background() {
        return new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
    }

    @Test
    void aWeekWithNothingSaysSo() {
        assertThat(PlanWays.paper(new WeekPlan(MONDAY, MONDAY.plusDays(6), List.of())).subtitle()).endsWith(" · nothing planned");
    }
}
