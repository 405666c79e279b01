package app.klatch.prepare;

import app.klatch.evidence.Entry;
import app.klatch.followups.AgendaLine;
import app.klatch.interactions.InteractionRow;
import app.klatch.people.Closeness;
import app.klatch.people.ImportantDate;
import app.klatch.people.Interest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the file knows of a person that could matter before meeting them. `last` is the newest interaction but broadcasts,
/// `lastSaid` the newest of which there are words; `agenda` is what to talk about, `steps` are the open follow-ups by day,
/// `thanks` what I got and have not thanked for.
record PersonFacts(
        Who who,
        List<String> otherNames,
        List<Interest> interests,
        List<ImportantDate> dates,
        @Nullable String introducedBy,
        List<String> introduced,
        @Nullable InteractionRow last,
        @Nullable InteractionRow lastSaid,
        List<AgendaLine> agenda,
        List<OpenStep> steps,
        List<Entry> thanks) {
    /// The row of the person.
    public record Who(
            long id, String name, @Nullable String company, @Nullable String title, @Nullable Closeness closeness,
            @Nullable String birthday, @Nullable String doNotMention, @Nullable String note) {}
}
