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

    public PersonFields withName(@Nullable String text) {
        return new PersonFields(text, company, title, closeness, birthday, note);
    }

    public PersonFields withCompany(@Nullable String text) {
        return new PersonFields(name, text, title, closeness, birthday, note);
    }

    public PersonFields withTitle(@Nullable String text) {
        return new PersonFields(name, company, text, closeness, birthday, note);
    }

    public PersonFields withCloseness(@Nullable Closeness closer) {
        return new PersonFields(name, company, title, closer, birthday, note);
    }

    public PersonFields withBirthday(@Nullable String iso) {
        return new PersonFields(name, company, title, closeness, iso, note);
    }

    public PersonFields withNote(@Nullable String text) {
        return new PersonFields(name, company, title, closeness, birthday, text);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
