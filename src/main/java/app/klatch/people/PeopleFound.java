package app.klatch.people;

import java.util.List;

/// Who matches, best first, and whether there are more than were asked for.
public record PeopleFound(List<Long> ids, boolean more) {
    public static final PeopleFound NOBODY = new PeopleFound(List.of(), false);

    public PeopleFound {
        ids = List.copyOf(ids);
    }
}
