package app.klatch.transfer;

import app.klatch.followups.Owner;
import app.klatch.followups.StepTitleRule;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A follow-up as a calendar needs it; `wanted` is the due day, or the end of the snooze when that is later, and `open` whether it
/// still wants something.
record CalendarStep(
        String uid, Owner owner, LocalDate due, LocalDate wanted, @Nullable LocalTime time, String text, String name, @Nullable String company,
        boolean open) {
    /// It stands on the day it is wanted. One that comes again is in the file only once, as its next occurrence: when the one
    /// after that is due may depend on when this one is done.
    CalendarEntry entry() {
        return new CalendarEntry(uid, wanted, time, null, StepTitleRule.title(owner, text, name), null, note(), !open);
    }

    private String note() {
        String who = company == null ? name : name + ", " + company;
        return wanted.equals(due) ? who : who + "\nDue " + due + ", snoozed.";
    }
}
