package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.print.PrintDocument;
import app.klatch.print.PrintLine;
import app.klatch.print.PrintSection;
import app.klatch.review.WeekPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void aWeekWithNothingSaysSo() {
        assertThat(PlanWays.paper(new WeekPlan(MONDAY, MONDAY.plusDays(6), List.of())).subtitle()).endsWith(" · nothing planned");
    }
}
