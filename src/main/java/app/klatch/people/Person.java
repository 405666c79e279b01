package app.klatch.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody in the network, as the editor needs them. `name` is null for a person known by a handle or an address only;
/// `shownName` is what to call them then. `birthday` is ISO: 1970-05-12, or --05-12 without a year. `doNotMention` is what
/// is better not talked of with them.
public record Person(
        long id,
        String uid,
        String shownName,
        @Nullable String name,
        @Nullable String company,
        @Nullable String title,
        @Nullable Closeness closeness,
        @Nullable String birthday,
        @Nullable String note,
        @Nullable String doNotMention,
        Instant createdAt,
        @Nullable Instant archivedAt) {
    /// What of it can be edited; what not to mention has a way of its own, so that nothing overwrites it by chance.
    public PersonFields fields() {
        return new PersonFields(name, company, title, closeness, birthday, note);
    }
}
