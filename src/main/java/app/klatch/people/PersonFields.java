package app.klatch.people;

import org.jspecify.annotations.Nullable;

/// The fields of a person's own row; null is empty. Blank texts become null.
public record PersonFields(
        @Nullable String name,
        @Nullable String company,
        @Nullable String title,
        @Nullable Closeness closeness,
        @Nullable String birthday,
        @Nullable String note) {
    public PersonFields {
        name = blankToNull(name);
        company = blankToNull(company);
        title = blankToNull(title);
        birthday = blankToNull(birthday);
        note = blankToNull(note);
    }

    public static PersonFields named(@Nullable String name) {
        return new PersonFields(name, null, null, null, null, null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
