package app.klatch;

import app.klatch.print.PrintDocument;
import app.klatch.print.PrintLine;
import app.klatch.print.PrintSection;
import app.klatch.print.Printing;
import app.klatch.review.ClosingViewModel;
import app.klatch.review.WeekPlan;
import app.klatch.transfer.ICalendarExport;
import app.klatch.ui.Background;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SaveFile;
import app.klatch.ui.Toasts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where next week's plan goes: into the calendar, as a file asked for, and on paper.
record PlanWays(ICalendarExport export, SaveFile saveFile, Printing printing, Background background, Toasts toasts) {
    ClosingViewModel.Ways ways() {
        return new ClosingViewModel.Ways(this::toCalendar, plan -> printing.print(paper(plan)));
    }

    /// A section a day, with the hour on the left.
    static PrintDocument paper(WeekPlan plan) {
        List<PrintSection> days = new ArrayList<>();
        for (LocalDate day : plan.lines().stream().map(WeekPlan.Line::day).distinct().toList()) {
            days.add(PrintSection.of(RelativeDate.exact(day),
                    plan.lines().stream().filter(line -> line.day().equals(day)).map(PlanWays::line).toList()));
        }
        String nothing = days.isEmpty() ? " · nothing planned" : "";
        return new PrintDocument("Next week", RelativeDate.exact(plan.from()) + " to " + RelativeDate.exact(plan.until()) + nothing, days);
    }

    private static PrintLine line(WeekPlan.Line line) {
        String words = Stream.of(line.title(), line.where(), line.note()).filter(Objects::nonNull).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new PrintLine(line.time() == null ? "All day" : line.time().toString(), words);
    }

    private void toCalendar(WeekPlan plan) {
        saveFile.ask("Save next week for your calendar", SaveFile.name("Next week " + plan.from(), ".ics"), file ->
                background.run(() -> export.write(plan, file), count -> saved(file, count)));
    }

    private void saved(Path file, int count) {
        toasts.show((count == 1 ? "1 entry is in " : count + " entries are in ") + file + " · open it in your calendar", null);
    }
}
