package app.klatch.transfer;

import app.klatch.review.WeekPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A week's plan as calendar entries.
final class WeekPlanEntries {
    private WeekPlanEntries() {}

    /// What comes twice in the week has its day in the UID from the second time on, so that a calendar keeps both.
    static List<CalendarEntry> of(WeekPlan plan) {
        Set<String> seen = new HashSet<>();
        List<CalendarEntry> entries = new ArrayList<>();
        for (WeekPlan.Line line : plan.lines()) {
            String uid = seen.add(line.uid()) ? line.uid() : line.uid() + "-" + line.day();
            entries.add(new CalendarEntry(uid, line.day(), line.time(), line.minutes(), line.title(), line.where(), line.note(), false));
        }
        return entries;
    }
}
