package app.klatch.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parser knows of one person in the file. Hand the list over with the likeliest first (most recent contact):
/// among equally good matches that order is kept.
public record KnownPerson(
        long id,
        String name,
        @Nullable String company,
        List<String> otherNames,
        List<String> emails,
        List<String> phones,
        List<String> handles) {

    public KnownPerson {
        otherNames = List.copyOf(otherNames);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        handles = List.copyOf(handles);
    }

    /// Somebody of whom only the name is known.
    public static KnownPerson named(long id, String name) {
        return new KnownPerson(id, name, null, List.of(), List.of(), List.of(), List.of());
    }
}
