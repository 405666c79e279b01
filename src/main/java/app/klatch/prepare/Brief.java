package app.klatch.prepare;

import app.klatch.followups.AgendaLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person's page. `context` is title, company and closeness on one line, empty when nothing is known; `agenda` the open lines of
/// that part, `talkToday` the interaction of today in which they were talked about, null when none is in the log.
public record Brief(long personId, String name, String context, List<AgendaLine> agenda, @Nullable Long talkToday, List<BriefPart> parts) {
    public Brief {
        agenda = List.copyOf(agenda);
        parts = List.copyOf(parts);
    }

    /// The lines of one sort; empty when there are none.
    public List<String> lines(BriefPart.Sort sort) {
        return parts.stream().filter(part -> part.sort() == sort).findFirst().map(BriefPart::lines).orElse(List.of());
    }

    /// How much there is to talk about: agenda lines, promises both ways and thanks due.
    public int open() {
        return lines(BriefPart.Sort.AGENDA).size() + lines(BriefPart.Sort.MINE).size() + lines(BriefPart.Sort.THEIRS).size()
                + lines(BriefPart.Sort.THANKS).size();
    }
}
