package app.klatch.log;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form knows already from where it stands: the person of the page, the platform, the gathering and its day. Two
/// forms at the same place share one draft.
public record FormStart(
        List<PersonChoice> people, @Nullable Long platformId, @Nullable Long gatheringId, @Nullable LocalDate on, String note) {
    /// Nothing is known.
    public static final FormStart EMPTY = new FormStart(List.of(), null, null, null, "");

    public FormStart {
        people = List.copyOf(people);
    }

    /// On a person's page.
    public static FormStart with(PersonChoice person) {
        return new FormStart(List.of(person), null, null, null, "");
    }

    /// Tells the place from every other, for the draft that is kept there.
    String place() {
        return "people" + people.stream().map(PersonChoice::id).toList() + " platform " + platformId + " gathering " + gatheringId;
    }
}
