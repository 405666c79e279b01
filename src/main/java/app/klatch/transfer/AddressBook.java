package app.klatch.transfer;

import app.klatch.names.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who is there already, by e-mail, phone and name, for recognising the people of an import.
///
/// The same person: the same e-mail and names that can be one person's; the same phone and one name within the other, for
/// families and offices share a phone; the same name and no other company. Two records of one import that share only their
/// name are two people when each has an e-mail or a phone of its own.
final class AddressBook {
    /// Somebody in the book. Either text may be missing. `fresh` came with this very import.
    record Entry(long id, @Nullable String name, @Nullable String company, boolean fresh, boolean hasEmail, boolean hasPhone) {
        boolean contradicts(ImportedPerson person) {
            return fresh && ((hasEmail && !person.emails().isEmpty()) || (hasPhone && !person.phones().isEmpty()));
        }
    }

    private static final int SHORTEST_PHONE = 6;

    private final Map<String, List<Entry>> byEmail = new HashMap<>();
    private final Map<String, List<Entry>> byPhone = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    void add(long id, ImportedPerson person, boolean fresh) {
        Entry entry = new Entry(id, person.name(), person.company(), fresh, !person.emails().isEmpty(), !person.phones().isEmpty());
        if (entry.name() != null) {
            byName.computeIfAbsent(Folding.fold(entry.name()), _ -> new ArrayList<>(1)).add(entry);
        }
        person.emails().forEach(email -> byEmail.computeIfAbsent(sameEmail(email), _ -> new ArrayList<>(1)).add(entry));
        person.phones().stream().map(AddressBook::samePhone).filter(digits -> digits.length() >= SHORTEST_PHONE)
                .forEach(digits -> byPhone.computeIfAbsent(digits, _ -> new ArrayList<>(1)).add(entry));
    }

    Optional<Entry> find(ImportedPerson person) {
        return first(byEmail, person.emails().stream().map(AddressBook::sameEmail).toList(),
                        entry -> SameName.could(entry.name(), person.name()))
                .or(() -> first(byPhone, person.phones().stream().map(AddressBook::samePhone).toList(),
                        entry -> SameName.oneWithinTheOther(entry.name(), person.name())))
                .or(() -> first(byName, List.of(Folding.fold(person.shownName())),
                        entry -> sameCompany(entry.company(), person.company()) && !entry.contradicts(person)));
    }

    static String sameEmail(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /// The digits, without what is only dialled to leave the country; texts that are no number stay as they are.
    static String samePhone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.startsWith("00") ? digits.substring(2) : digits.isEmpty() ? phone : digits;
    }

    private static Optional<Entry> first(Map<String, List<Entry>> index, List<String> keys, Predicate<Entry> is) {
        return keys.stream().flatMap(key -> index.getOrDefault(key, List.of()).stream()).filter(is).findFirst();
    }

    private static boolean sameCompany(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Folding.fold(one).equals(Folding.fold(other));
    }
}
