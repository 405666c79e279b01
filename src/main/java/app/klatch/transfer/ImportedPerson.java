package app.klatch.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record of another address book says of one person; the preferred e-mail and phone stand first. `birthday` is ISO:
/// 1970-05-12, or --05-12 without a year.
public record ImportedPerson(
        @Nullable String name,
        @Nullable String company,
        @Nullable String title,
        @Nullable String birthday,
        @Nullable String note,
        List<String> emails,
        List<String> phones) {
    public ImportedPerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    /// A person needs a name, an e-mail or a phone.
    boolean isSomebody() {
        return name != null || !emails.isEmpty() || !phones.isEmpty();
    }

    /// What to call them: the name, else an e-mail or a phone.
    String shownName() {
        if (name != null) {
            return name;
        }
        return emails.isEmpty() ? phones.getFirst() : emails.getFirst();
    }
}
